import { memo, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { CellInputs } from './CellInputs';
import { CellState } from './CellState';
import { CellTrouble } from './CellTrouble';
import type { EntryIndicator } from './entryIndicator';
import { FigureOf } from './FigureOf';
import styles from './grid.module.css';
import { PastFigure } from './PastFigure';
import { cellAccess } from './review/cellAccess';
import { GridCellMark, sameNaming, type CellNaming } from './review/GridCellMark';
import { sameCell, useCell, type Cell, type CellPlace, type Line, type LineAccess } from './useCell';

interface CompactCellsProps extends CellNaming {
  line: Line;
  cells: readonly Cell[];
  indicator: EntryIndicator;
  access: LineAccess;
  title: string;
}

/** Many cells in several columns, read and walked through from top to bottom. */
export function CompactCells({ cells, title, ...shared }: CompactCellsProps) {
  return (
    <ul className={styles.compact} aria-label={title} style={rowsOf(cells.length)}>
      {cells.map((cell) => (
        <CompactCell key={cell.id} cell={cell} {...shared} access={cellAccess(shared.access, cell)} />
      ))}
    </ul>
  );
}

/** How many rows there are when they stand in three columns, and in two. */
const rowsOf = (count: number) =>
  ({ '--in-three': Math.ceil(count / 3), '--in-two': Math.ceil(count / 2) }) as CSSProperties;

const CompactCell = memo(
  function CompactCell({ naming, onName, ...place }: CellPlace & CellNaming) {
    const { line, cell, indicator, access } = place;
    const { t } = useTranslation('reporting');
    const hand = useCell({ line, cell, indicator, access });
    const troubleId = `trouble-${cell.id}`;
    const stateId = `state-${cell.id}`;
    return (
      <li data-row data-cell={cell.id} className={styles.compactCell}>
        <span className={styles.compactTitle}>
          {cell.title}
          <span className={styles.note}>
            {t('before')} <PastFigure past={cell.previous} indicator={indicator} showQuarter={false} />
          </span>
        </span>
        {access.editable ? (
          <CellInputs
            {...hand}
            indicator={indicator}
            cellId={cell.id}
            isTotal={false}
            describedBy={`${stateId} ${troubleId}`}
          />
        ) : (
          <span id={`cell-${cell.id}`} tabIndex={-1} className={styles.value}>
            <FigureOf content={cell} indicator={indicator} />
          </span>
        )}
        <CellState standing={hand.standing} id={stateId} reason={access.locked ? access.reason : null} />
        <CellTrouble id={troubleId} draft={hand.draft} indicator={indicator} />
        <GridCellMark lineId={line.id} cell={cell} naming={naming} onName={onName} />
      </li>
    );
  },
  (before, after) => sameNaming(before, after) && sameCell(before, after),
);
