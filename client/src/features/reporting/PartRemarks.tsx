import { useMemo } from 'react';
import { partOf, standsBelow } from './checkPlaces';
import styles from './grid.module.css';
import { isSaidTogether, joinSums } from './joinSums';
import { LineChecks } from './LineChecks';
import type { Line } from './useCell';
import { useHeld } from './useHeld';
import { useLineChecks } from './useLineChecks';

interface PartRemarksProps {
  line: Line;
  breakdownId: string;
  columns: number;
  /** Somebody types in the breakdowns of the line: what is said with the line stays there. */
  held: boolean;
}

/** What is wrong with an unfolded breakdown alone, below its cells. */
export function PartRemarks({ line, breakdownId, columns, held }: PartRemarksProps) {
  const all = useLineChecks(line);
  const joined = useHeld(
    useMemo(() => joinSums(all, line).joined, [all, line]),
    held,
  );
  const checks = all.filter(
    (check) =>
      !isSaidTogether(joined, check) &&
      partOf(check, line.cells) === breakdownId &&
      standsBelow(check, line.cells, [breakdownId]),
  );
  if (checks.length === 0) return null;
  return (
    <tr role="row">
      <td role="cell" colSpan={columns} className={styles.remarks}>
        <div className={styles.below}>
          <LineChecks checks={checks} cells={line.cells} />
        </div>
      </td>
    </tr>
  );
}
