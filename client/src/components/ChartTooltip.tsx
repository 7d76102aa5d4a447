import type { ReactNode } from 'react';
import styles from './ChartTooltip.module.css';

interface ChartTooltipProps {
  period: string;
  /** What the figure is of, the figure, and what has to be added to it. */
  lines: readonly { words: string; figure: ReactNode; remark?: string | false }[];
}

/** What one period says, at the pointer. The table says the same to those without one. */
export function ChartTooltip({ period, lines }: ChartTooltipProps) {
  return (
    <div className={styles.tooltip}>
      <p className={styles.period}>{period}</p>
      {lines.map(({ words, figure, remark }) => (
        <p key={words}>
          {words}: <strong>{figure}</strong>
          {remark && ` (${remark})`}
        </p>
      ))}
    </div>
  );
}
