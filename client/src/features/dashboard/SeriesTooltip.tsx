import { ChartTooltip } from '../../components/ChartTooltip';
import type { Series } from './seriesRows';

interface SeriesTooltipProps {
  series: readonly Series[];
  period: (period: string) => string;
  figure: (value: string | null) => string;
  /** Filled in by the chart. */
  active?: boolean;
  label?: unknown;
}

/** All series at one quarter, at the pointer. */
export function SeriesTooltip({ series, period, figure, active, label }: SeriesTooltipProps) {
  if (!active || typeof label !== 'string') return null;
  return (
    <ChartTooltip
      period={period(label)}
      lines={series.map(({ cell, points }) => ({
        words: cell.title,
        figure: figure(points.find(({ quarter }) => quarter === label)?.value ?? null),
      }))}
    />
  );
}
