import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { ChartFrame } from '../../components/ChartFrame';
import { useFormat } from '../../format/useFormat';
import type { YearChart_trendFragment } from '../../generated/graphql';
import { ChartDrawing } from './ChartDrawing';
import { chartForm } from './chartForm';
import { FigureLegend } from './FigureLegend';
import { chartNote } from './chartNote';
import { chartScope } from './chartScope';
import { figureRow } from './figureRows';
import { marksByYear } from './referenceMarks';
import { trendSentence } from './trendSentence';

export const YEAR_CHART: TypedDocumentNode<YearChart_trendFragment> = gql`
  fragment YearChart_trend on IndicatorTrend {
    indicator {
      id
      code
      name
      unit
      measure
      decimals
      timeAggregation
      referenceFigures {
        id
        startDay
        endDay
        breakdown
        value
      }
    }
    years {
      year
      target
      figure {
        value
        outOf
        partial
        coverage {
          counted
          expected
        }
      }
    }
  }
`;

interface YearChartProps {
  trend: YearChart_trendFragment;
  demonstration: boolean;
}

/** Year by year against the year's target; the last year may not be over. */
export function YearChart({ trend: { indicator, years }, demonstration }: YearChartProps) {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  const scope = chartScope(t, format, { indicator, demonstration });
  const rows = years.map(({ year, ...point }) => figureRow({ period: String(year), ...point }));
  const marks = marksByYear(indicator.referenceFigures).filter(({ period }) =>
    rows.some((row) => row.period === period),
  );
  const latest = years.findLast(({ figure }) => figure.value !== null);
  const title = trendSentence(
    t,
    latest && {
      period: t('yearInSentence', { year: format.year(latest.year) }),
      figure: scope.figure(latest.figure.value, latest.figure.outOf),
      target: latest.target === null ? null : scope.figure(latest.target),
      partial: latest.figure.partial,
      coverage: latest.figure.coverage,
      of: 'values',
    },
  );
  const form = chartForm(indicator);
  return (
    <ChartFrame
      title={title}
      subject={indicator.name}
      unit={scope.unit}
      place={scope.place}
      period={rows.length > 0 ? `${years[0]?.year}–${format.year(years.at(-1)?.year ?? '')}` : ''}
      source={scope.source}
      note={chartNote(t, rows, marks) || undefined}
      data={{
        columns: [t('year'), t('approved'), t('target'), t('coverage')],
        rows: years.map(({ year, figure, target }) => [
          format.year(year),
          { text: scope.figure(figure.value, figure.outOf), value: figure.value },
          { text: scope.figure(target), value: target },
          t('covered', { count: figure.coverage.counted, expected: figure.coverage.expected }),
        ]),
      }}
      fileName={`${indicator.code}-${t('byYearFile')}`}
    >
      <FigureLegend rows={rows} marks={marks} form={form} />
      <ChartDrawing
        rows={rows}
        marks={marks}
        form={form}
        label={title}
        shortPeriod={format.year}
        period={format.year}
        figure={scope.figure}
        tick={scope.tick}
      />
    </ChartFrame>
  );
}
