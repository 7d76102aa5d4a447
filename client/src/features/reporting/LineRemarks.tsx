import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusSymbol } from '../../components/StatusSymbol';
import { isAllowed } from './allowedAction';
import { standsBelow } from './checkPlaces';
import styles from './grid.module.css';
import { JoinedChecks } from './JoinedChecks';
import { joinSums } from './joinSums';
import { LineChecks } from './LineChecks';
import { LineNote } from './LineNote';
import { ReturnedCells } from './review/ReturnedCells';
import type { Line } from './useCell';
import { useHeld } from './useHeld';
import { useLineChecks } from './useLineChecks';

interface LineRemarksProps {
  line: Line;
  columns: number;
  /** Unfolded breakdowns, which say themselves what is wrong with them. */
  open: readonly string[];
  /** Somebody types below: what stands here stays as it is. */
  held: boolean;
  onUnfold: (breakdownId: string) => void;
}

/** What is to be said about a line: the reviewer's comment, what the checks find, and the answer to it. */
export function LineRemarks({ line, columns, open, held, onUnfold }: LineRemarksProps) {
  const { joined, checks } = useHeld(useOwnChecks(line, open), held);
  const hasNote = Boolean(line.explanation) || line.noBreakdown;
  const isWarned = checks.some(({ severity }) => severity === 'WARNING');
  const asksNote = isAllowed(line.viewerActions, 'EXPLAIN') && (isWarned || hasNote);
  if (joined.length + checks.length === 0 && !hasNote && !isReturned(line)) return null;
  return (
    <tr role="row">
      <td role="cell" colSpan={columns} className={styles.remarks}>
        <div>
          <ReturnComment line={line} />
          {joined.length > 0 && <JoinedChecks joined={joined} onUnfold={onUnfold} />}
          {checks.length > 0 && <LineChecks checks={checks} cells={line.cells} />}
          {asksNote ? <LineNote line={line} /> : <NoteSaid line={line} />}
        </div>
      </td>
    </tr>
  );
}

const isReturned = ({ returnComment, returnedCells }: Line) =>
  Boolean(returnComment) || returnedCells.length > 0;

function ReturnComment({ line }: { line: Line }) {
  const { t } = useTranslation('reporting');
  if (!isReturned(line)) return null;
  return (
    <p className={styles.returned}>
      <StatusSymbol name="back" /> <strong>{t('toMend')}</strong> <ReturnedCells line={line} />{' '}
      {line.returnComment}
    </p>
  );
}

function NoteSaid({ line: { noBreakdown, explanation } }: { line: Line }) {
  const { t } = useTranslation('reporting');
  if (!noBreakdown && !explanation) return null;
  return (
    <p>
      {noBreakdown && <>{t('noBreakdownSaid')} </>}
      {explanation && (
        <>
          <strong>{t('explanation')}</strong> {explanation}
        </>
      )}
    </p>
  );
}

/** That a line is empty is said by its state already; what is wrong with one unfolded breakdown alone, below it. */
function useOwnChecks(line: Line, open: readonly string[]) {
  const checks = useLineChecks(line);
  return useMemo(() => {
    const { joined, others } = joinSums(checks, line);
    const own = others.filter(
      (check) => check.rule !== 'LINE_EMPTY' && !standsBelow(check, line.cells, open),
    );
    return { joined, checks: own };
  }, [checks, line, open]);
}
