import { CheckSentence } from './CheckSentence';
import styles from './grid.module.css';
import type { LineCheck } from './lineChecks';
import type { Line } from './useCell';

interface LineChecksProps {
  checks: readonly LineCheck[];
  cells: Line['cells'];
}

/** What the checks found in a line, each in a sentence. */
export function LineChecks({ checks, cells }: LineChecksProps) {
  return (
    <div className={styles.checks}>
      {checks.map((check) => (
        <CheckSentence key={check.rule + check.message} check={check} cells={cells} />
      ))}
    </div>
  );
}
