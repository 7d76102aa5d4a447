import type { CheckSeverity } from '../../generated/graphql';
import { CheckTag } from './CheckTag';
import styles from './grid.module.css';

interface CheckSentenceProps {
  check: { severity: CheckSeverity; explained: boolean; message: string; cell?: string | null };
  /** To name the cell of a breakdown that is meant. */
  cells: readonly { key: string; title: string }[];
}

/** What a check found, as the server says it. */
export function CheckSentence({ check, cells }: CheckSentenceProps) {
  const cell = check.cell === 'total' ? undefined : cells.find(({ key }) => key === check.cell);
  return (
    <p className={styles.check}>
      <CheckTag check={check} />
      <span>
        {cell && <strong>{cell.title}: </strong>}
        {check.message}
      </span>
    </p>
  );
}
