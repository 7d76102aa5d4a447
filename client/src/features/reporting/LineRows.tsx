import { lazy, memo, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Skeleton } from '../../components/Skeleton';
import { findAction } from './allowedAction';
import { BreakdownPart } from './BreakdownPart';
import { CellRow } from './CellRow';
import type { EntryIndicator } from './entryIndicator';
import styles from './grid.module.css';
import { DETAILS, LineFolds } from './LineFolds';
import { LineHead } from './LineHead';
import { LineRemarks } from './LineRemarks';
import { useEntry } from './entry';
import { formOf } from './lineForm';
import { LineTargets } from './LineTargets';
import { MendMark } from './MendMark';
import { openAtFirst } from './openAtFirst';
import { cellAccess } from './review/cellAccess';
import type { Naming, OnName } from './review/naming';
import { TOTAL, type Line } from './useCell';
import { useTypingBelow } from './useTypingBelow';

/** Fetched when the first details are unfolded. */
const LineDetails = lazy(async () => ({ default: (await import('./LineDetails')).LineDetails }));

const PLAIN_COLUMNS = 6;

interface LineRowsProps {
  line: Line;
  /** The report takes entries from this person; a line that does not is locked. */
  reportIsOpen: boolean;
  /** Only for who reviews. Stays the same function, so that rows need not be drawn again. */
  onName?: OnName;
  /** When the line, or a cell of it, is ticked as to be mended. */
  naming?: Naming;
}

/** One indicator: its row, what is to be said about it, its breakdowns and details when unfolded. */
export const LineRows = memo(function LineRows({ line, reportIsOpen, onName, naming }: LineRowsProps) {
  const { t } = useTranslation('reporting');
  const { drafts } = useEntry();
  const [open, setOpen] = useState<readonly string[]>(() => openAtFirst(line, drafts));
  const indicator = useMemo<EntryIndicator>(
    () => ({ ...line.indicator, form: formOf(line.indicator) }),
    [line.indicator],
  );
  const { below, handlers } = useTypingBelow();
  const total = line.cells.find(({ key }) => key === TOTAL);
  if (!total) return null;
  const enter = findAction(line.viewerActions, 'ENTER');
  const editable = enter?.allowed ?? false;
  const access = { editable, locked: reportIsOpen && !editable, reason: enter?.reason };
  const columns = PLAIN_COLUMNS + (onName ? 1 : 0);
  const toggle = (part: string) =>
    setOpen((parts) => (parts.includes(part) ? parts.filter((each) => each !== part) : [...parts, part]));
  const unfold = (part: string) => setOpen((parts) => (parts.includes(part) ? parts : [...parts, part]));
  return (
    <tbody role="rowgroup" id={`line-${line.id}`} tabIndex={-1} className={styles.line} {...handlers}>
      <CellRow
        line={line}
        cell={total}
        indicator={indicator}
        access={cellAccess(access, total)}
        head={<LineHead line={line} open={open.includes(DETAILS)} onToggle={() => toggle(DETAILS)} />}
        target={<LineTargets line={line} indicator={indicator} />}
      >
        {onName && (
          <td role="cell" className={styles.mend} data-label={t('columnMend')}>
            <MendMark
              itemId={line.id}
              name={`${indicator.code} ${indicator.name}`}
              cells={line.cells}
              naming={naming}
              onName={onName}
            />
          </td>
        )}
      </CellRow>
      <LineFolds line={line} columns={columns} open={open} onToggle={toggle} />
      <LineRemarks line={line} columns={columns} open={open} held={below} onUnfold={unfold} />
      {open.includes(DETAILS) && (
        <tr role="row">
          <td role="cell" colSpan={columns} className={styles.details}>
            <div>
              <Suspense fallback={<Skeleton height="9rem" />}>
                <LineDetails line={line} indicator={indicator} />
              </Suspense>
            </div>
          </td>
        </tr>
      )}
      {line.indicator.breakdowns
        .filter(({ id }) => open.includes(id))
        .map((breakdown) => (
          <BreakdownPart
            key={breakdown.id}
            line={line}
            breakdown={breakdown}
            indicator={indicator}
            access={access}
            columns={columns}
            held={below}
            naming={naming}
            onName={onName}
          />
        ))}
    </tbody>
  );
});
