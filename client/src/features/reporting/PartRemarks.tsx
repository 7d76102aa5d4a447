import { partOf, standsBelow } from './checkPlaces';
import styles from './grid.module.css';
import { LineChecks } from './LineChecks';
import type { Line } from './useCell';
import { useLineChecks } from './useLineChecks';

interface PartRemarksProps {
  line: Line;
  breakdownId: string;
  columns: number;
}

/** What is wrong with an unfolded breakdown, below its cells. */
export function PartRemarks({ line, breakdownId, columns }: PartRemarksProps) {
  const checks = useLineChecks(line).filter(
    (check) => partOf(check, line.cells) === breakdownId && standsBelow(check, line.cells, [breakdownId]),
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
