import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../components/classes';
import { CellInputs } from './CellInputs';
import { CellState } from './CellState';
import { CellTrouble } from './CellTrouble';
import { ComputedFigure } from './ComputedFigure';
import type { EntryIndicator } from './entryIndicator';
import { FirstApproved } from './FirstApproved';
import { FigureOf } from './FigureOf';
import styles from './grid.module.css';
import { PastFigure } from './PastFigure';
import { TOTAL, useCell, type Cell, type Line, type LineAccess } from './useCell';

interface CellRowProps {
  line: Line;
  cell: Cell;
  indicator: EntryIndicator;
  access: LineAccess;
  /** What names the row. */
  head: ReactNode;
  target?: ReactNode;
  /** A further column, for the review. */
  children?: ReactNode;
}

/** One row of the grid: target, what was before, what is entered now, and how it stands. */
export function CellRow({ line, cell, indicator, access, head, target, children }: CellRowProps) {
  const { t } = useTranslation('reporting');
  const hand = useCell({ line, cell, indicator, access });
  const isTotal = cell.key === TOTAL;
  const annual = line.indicator.frequency === 'ANNUAL';
  const troubleId = `trouble-${cell.id}`;
  const stateId = `state-${cell.id}`;
  return (
    <tr role="row" data-row data-cell={cell.id} className={classes(styles.row, !isTotal && styles.part)}>
      <th role="rowheader" scope="row" className={styles.head}>
        {head}
      </th>
      <td role="cell" className={styles.figure} data-label={t('columnTarget')}>
        {target}
      </td>
      <td role="cell" className={styles.figure} data-label={t('columnPrevious')}>
        <PastFigure past={cell.previous} indicator={indicator} showQuarter={annual} />
      </td>
      <td role="cell" className={styles.figure} data-label={t('columnLastYear')}>
        <PastFigure past={cell.lastYear} indicator={indicator} showQuarter={false} />
      </td>
      <td role="cell" className={styles.entry} data-label={t('columnNow')}>
        <div>
          {access.editable ? (
            <CellInputs
              {...hand}
              indicator={indicator}
              cellId={cell.id}
              isTotal={isTotal}
              describedBy={`${stateId} ${troubleId}`}
            />
          ) : (
            <span id={`cell-${cell.id}`} tabIndex={-1} className={styles.value}>
              <FigureOf content={cell} indicator={indicator} />
            </span>
          )}
          {access.editable && (
            <ComputedFigure indicator={indicator} draft={hand.draft} computed={cell.computed} />
          )}
          <FirstApproved line={line} cellId={cell.id} indicator={indicator} />
          <CellTrouble id={troubleId} draft={hand.draft} indicator={indicator} />
        </div>
      </td>
      <td role="cell" className={styles.state} data-label={t('columnState')}>
        <CellState
          standing={hand.standing}
          id={stateId}
          reason={access.locked ? access.reason : null}
          open={isTotal}
        />
      </td>
      {children}
    </tr>
  );
}
