import { NO_VALUE } from '../../../../schema/language/figureText';
import { useFormat } from '../../format/useFormat';
import type { EntryIndicator } from './entryIndicator';
import styles from './grid.module.css';
import { periodWords } from './periodWords';
import type { Line } from './useCell';

/** What was agreed for the quarter and for its year. */
export function LineTargets({ line, indicator }: { line: Line; indicator: EntryIndicator }) {
  const format = useFormat();
  if (line.targets.length === 0) return <span className={styles.soft}>{NO_VALUE}</span>;
  return (
    <ul className={styles.targets}>
      {line.targets.map(({ period, value }) => (
        <li key={period}>
          {format.figure(value, { measure: indicator.measure, decimals: indicator.decimals })}
          <span className={styles.note}>{periodWords(period, format)}</span>
        </li>
      ))}
    </ul>
  );
}
