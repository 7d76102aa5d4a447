import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { BreakdownSum } from './BreakdownSum';
import { CellRow } from './CellRow';
import { CompactCells } from './CompactCells';
import type { EntryIndicator } from './entryIndicator';
import styles from './grid.module.css';
import { breakdownTitle } from './breakdownTitle';
import { PartRemarks } from './PartRemarks';
import { cellAccess } from './review/cellAccess';
import { GridCellMark, sameNaming, type CellNaming } from './review/GridCellMark';
import { sameCell, type CellPlace, type Line, type LineAccess } from './useCell';

/** More cells than this stand in several columns instead of one row each. */
const MOST_ROWS = 16;

interface BreakdownPartProps extends CellNaming {
  line: Line;
  breakdown: Line['indicator']['breakdowns'][number];
  indicator: EntryIndicator;
  access: LineAccess;
  columns: number;
  /** Somebody types in the breakdowns of the line. */
  held: boolean;
}

/** The cells of one breakdown, unfolded below their line. */
export function BreakdownPart(props: BreakdownPartProps) {
  const { line, breakdown, indicator, access, columns, held, naming, onName } = props;
  const { t } = useTranslation('reporting');
  const title = breakdownTitle(breakdown);
  const cells = line.cells.filter(({ breakdownId }) => breakdownId === breakdown.id);
  const compact = cells.length > MOST_ROWS;
  // Marked as not available: its cells take entries again when the mark is taken back.
  const closed = access.editable && line.noBreakdown;
  const own = closed ? { editable: false, locked: true, reason: t('noBreakdownSaid') } : access;
  return (
    <>
      <tr role="row" className={styles.breakdown}>
        <td role="cell" colSpan={columns}>
          <div className={styles.breakdownHead}>
            <strong>{title}</strong>
            <BreakdownSum line={line} breakdownId={breakdown.id} indicator={indicator} />
            {access.editable && (
              <span className={styles.note}>{closed ? t('noBreakdownSaid') : t('breakdownKeys')}</span>
            )}
          </div>
          {compact && (
            <CompactCells
              line={line}
              cells={cells}
              indicator={indicator}
              access={own}
              title={title}
              naming={naming}
              onName={onName}
            />
          )}
        </td>
      </tr>
      {!compact &&
        cells.map((cell) => (
          <PartRow
            key={cell.id}
            line={line}
            cell={cell}
            indicator={indicator}
            access={cellAccess(own, cell)}
            naming={naming}
            onName={onName}
          />
        ))}
      <PartRemarks line={line} breakdownId={breakdown.id} columns={columns} held={held} />
    </>
  );
}

const PartRow = memo(
  function PartRow({ naming, onName, ...place }: CellPlace & CellNaming) {
    const { t } = useTranslation('reporting');
    const { line, cell } = place;
    return (
      <CellRow {...place} head={<span className={styles.cellTitle}>{cell.title}</span>}>
        {onName && (
          <td role="cell" className={styles.mend} data-label={t('columnMend')}>
            <GridCellMark lineId={line.id} cell={cell} naming={naming} onName={onName} />
          </td>
        )}
      </CellRow>
    );
  },
  (before, after) => sameNaming(before, after) && sameCell(before, after),
);
