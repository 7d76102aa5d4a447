import styles from '../../components/ChartTooltip.module.css';
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
    <div className={styles.tooltip}>
      <p className={styles.period}>{period(label)}</p>
      {series.map(({ cell, points }) => (
        <p key={cell.key}>
          {cell.title}:{' '}
          <strong>{figure(points.find(({ quarter }) => quarter === label)?.value ?? null)}</strong>
        </p>
      ))}
    </div>
  );
}
