import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { ChartFrame } from '../../components/ChartFrame';
import { EmptyState } from '../../components/EmptyState';
import { useFormat } from '../../format/useFormat';
import type { BreakdownChart_trendFragment } from '../../generated/graphql';
import { chartForm } from './chartForm';
import { chartScope } from './chartScope';
import { SeriesDrawing } from './SeriesDrawing';
import { SmallMultiples } from './SmallMultiples';
import { seriesTable } from './seriesTable';
import { drawnSeries, MOST_LINES } from './seriesRows';

export const BREAKDOWN_CHART: TypedDocumentNode<BreakdownChart_trendFragment> = gql`
  fragment BreakdownChart_trend on IndicatorTrend {
    indicator {
      id
      code
      name
      unit
      measure
      decimals
      timeAggregation
    }
    series {
      breakdown {
        id
        code
      }
      cell {
        key
        title
      }
      points {
        quarter
        value
      }
    }
  }
`;

interface BreakdownChartProps {
  trend: BreakdownChart_trendFragment;
  /** The breakdown's code, and its dimensions in words. */
  code: string;
  title: string;
  demonstration: boolean;
}

/** One breakdown over the quarters: up to four series in one chart, more as small charts on one scale. */
export function BreakdownChart({ trend, code, title, demonstration }: BreakdownChartProps) {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  const { indicator } = trend;
  const series = trend.series.filter(({ breakdown }) => breakdown.code === code);
  const quarters = series[0]?.points.map(({ quarter }) => quarter) ?? [];
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (!first || !last) return <EmptyState title={t('noSeries')}>{t('noSeriesNext')}</EmptyState>;
  const scope = chartScope(t, format, { indicator, demonstration });
  const drawn = drawnSeries(series);
  const sentence = t('bySentence', { breakdown: title, count: series.length });
  const Drawing = series.length > MOST_LINES ? SmallMultiples : SeriesDrawing;
  return (
    <ChartFrame
      title={sentence}
      subject={indicator.name}
      unit={scope.unit}
      place={scope.place}
      period={`${format.quarter(first)} – ${format.quarter(last)}`}
      source={scope.source}
      note={
        drawn.length < series.length ? t('noteMoreInTable', { count: drawn.length }) : t('noteApprovedOnly')
      }
      data={seriesTable(t('quarter'), series, { period: format.quarter, figure: scope.figure })}
      fileName={`${indicator.code}-${code.replaceAll('*', '-')}`}
    >
      <Drawing
        series={drawn}
        form={chartForm(indicator)}
        label={sentence}
        period={format.quarter}
        shortPeriod={format.shortQuarter}
        figure={scope.figure}
        tick={scope.tick}
      />
    </ChartFrame>
  );
}
