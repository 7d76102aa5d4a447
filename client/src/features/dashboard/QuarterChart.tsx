import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { ChartFrame } from '../../components/ChartFrame';
import { useFormat } from '../../format/useFormat';
import type { QuarterChart_trendFragment } from '../../generated/graphql';
import { ChartDrawing } from './ChartDrawing';
import { chartForm } from './chartForm';
import { FigureLegend } from './FigureLegend';
import { chartNote } from './chartNote';
import { chartScope } from './chartScope';
import { figureRow } from './figureRows';
import { marksByQuarter } from './referenceMarks';
import { trendSentence } from './trendSentence';
import { quarterTable } from './quarterTable';

export const QUARTER_CHART: TypedDocumentNode<QuarterChart_trendFragment> = gql`
  fragment QuarterChart_trend on IndicatorTrend {
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
    points {
      quarter
      target
      figure {
        value
        outOf
        numerator
        denominator
        partial
        coverage {
          counted
          expected
          missing {
            id
            name
          }
          beingCorrected {
            id
            name
          }
        }
      }
      provisional {
        value
        outOf
      }
    }
  }
`;

interface QuarterChartProps {
  trend: QuarterChart_trendFragment;
  demonstration: boolean;
}

/** Quarter by quarter: approved and provisional figures against the target of the quarter. */
export function QuarterChart({ trend: { indicator, points }, demonstration }: QuarterChartProps) {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  const scope = chartScope(t, format, { indicator, demonstration });
  const rows = points.map(({ quarter, ...point }) => figureRow({ period: quarter, ...point }));
  const marks = marksByQuarter(indicator.referenceFigures).filter(({ period }) =>
    points.some(({ quarter }) => quarter === period),
  );
  const latest = points.findLast(({ figure }) => figure.value !== null);
  const title = trendSentence(
    t,
    latest && {
      period: format.quarter(latest.quarter),
      figure: scope.figure(latest.figure.value, latest.figure.outOf),
      target: latest.target === null ? null : scope.figure(latest.target),
      partial: latest.figure.partial,
      coverage: latest.figure.coverage,
      of: 'reporters',
    },
  );
  const [first, last] = [points[0]?.quarter, points.at(-1)?.quarter];
  const note = chartNote(t, rows, marks);
  return (
    <ChartFrame
      title={title}
      subject={indicator.name}
      unit={scope.unit}
      place={scope.place}
      period={first && last ? `${format.quarter(first)} – ${format.quarter(last)}` : ''}
      source={scope.source}
      note={note || undefined}
      data={quarterTable({ t, format, scope }, indicator, points)}
      fileName={`${indicator.code}-${t('byQuarterFile')}`}
    >
      <FigureLegend rows={rows} marks={marks} form={chartForm(indicator)} />
      <ChartDrawing
        rows={rows}
        marks={marks}
        form={chartForm(indicator)}
        label={title}
        shortPeriod={format.shortQuarter}
        period={format.quarter}
        figure={scope.figure}
        tick={scope.tick}
      />
    </ChartFrame>
  );
}
