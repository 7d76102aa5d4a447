import { useTranslation } from 'react-i18next';
import { StatusSymbol } from '../../components/StatusSymbol';
import styles from './grid.module.css';
import { LineChecks } from './LineChecks';
import { LineNote } from './LineNote';
import type { Line } from './useCell';

interface LineRemarksProps {
  line: Line;
  columns: number;
}

/** What is to be said about a line: the reviewer's comment, what the checks found, and the answer to it. */
export function LineRemarks({ line, columns }: LineRemarksProps) {
  const { t } = useTranslation('reporting');
  // That a line is empty is said by its state already.
  const checks = line.checks.filter(({ rule }) => rule !== 'LINE_EMPTY');
  const mayExplain = line.viewerActions.some(({ action, allowed }) => action === 'EXPLAIN' && allowed);
  const hasNote = Boolean(line.explanation) || line.noBreakdown;
  const asksNote = mayExplain && (checks.some(({ severity }) => severity === 'WARNING') || hasNote);
  if (checks.length === 0 && !hasNote && !line.returnComment) return null;
  return (
    <tr role="row">
      <td role="cell" colSpan={columns} className={styles.remarks}>
        <div>
          {line.returnComment && (
            <p className={styles.returned}>
              <StatusSymbol name="back" /> <strong>{t('toMend')}</strong> {line.returnComment}
            </p>
          )}
          {checks.length > 0 && <LineChecks checks={checks} cells={line.cells} />}
          {asksNote ? (
            <LineNote line={line} />
          ) : (
            hasNote && (
              <p>
                {line.noBreakdown && <>{t('noBreakdownSaid')} </>}
                {line.explanation && (
                  <>
                    <strong>{t('explanation')}</strong> {line.explanation}
                  </>
                )}
              </p>
            )
          )}
        </div>
      </td>
    </tr>
  );
}
