import type { ReactNode } from 'react';
import styles from './ChartLegend.module.css';
import { LegendSign, type Sign } from './LegendSign';

interface LegendEntry {
  /** Null for words that speak for themselves. */
  sign: Sign | null;
  words: ReactNode;
  /** Left out unless it occurs in the chart. */
  there: boolean;
}

/** What the signs of a chart mean; only those that occur in it. */
export function ChartLegend({ entries }: { entries: readonly LegendEntry[] }) {
  const shown = entries.filter(({ there }) => there);
  return (
    <ul className={styles.legend}>
      {shown.map(({ sign, words }, place) => (
        <li key={sign ?? `words ${place}`}>
          {sign && <LegendSign sign={sign} />} {words}
        </li>
      ))}
    </ul>
  );
}
