import { useTranslation } from 'react-i18next';
import { breakdownTitle } from './breakdownTitle';
import { Fold } from './Fold';
import styles from './grid.module.css';
import { LineVoice } from './LineVoice';
import type { Line } from './useCell';

/** The name of the fold that holds definition, source and history. */
export const DETAILS = 'details';

interface LineFoldsProps {
  line: Line;
  columns: number;
  /** What is unfolded: ids of breakdowns, and `DETAILS`. */
  open: readonly string[];
  onToggle: (part: string) => void;
}

/** What can be unfolded below a line: its breakdowns, and its details. */
export function LineFolds({ line, columns, open, onToggle }: LineFoldsProps) {
  const { t } = useTranslation('reporting');
  const cellsOf = (id: string) => line.cells.filter(({ breakdownId }) => breakdownId === id).length;
  return (
    <tr role="row">
      <td role="cell" colSpan={columns} className={styles.folds}>
        <div>
          {line.indicator.breakdowns.map((breakdown) => (
            <Fold
              key={breakdown.id}
              open={open.includes(breakdown.id)}
              onToggle={() => onToggle(breakdown.id)}
              of={line.indicator.code}
            >
              {t(breakdown.exhaustive ? 'breakdownExhaustive' : 'breakdownPartial', {
                title: breakdownTitle(breakdown),
                count: cellsOf(breakdown.id),
              })}
            </Fold>
          ))}
          <Fold open={open.includes(DETAILS)} onToggle={() => onToggle(DETAILS)} of={line.indicator.code}>
            {t('details')}
          </Fold>
          <LineVoice line={line} />
        </div>
      </td>
    </tr>
  );
}
