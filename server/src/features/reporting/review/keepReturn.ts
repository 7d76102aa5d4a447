import type { SignedIn } from '../../../context';
import { ReportStepItem } from '../../../entities/reportStepItem';
import { ReturnedCell } from '../../../entities/returnedCell';
import { newId } from '../../../ids';
import { insertRows } from '../../../insertRows';
import type { NamedItem } from '../checkItems';

/** A return that was just made. */
export interface MadeReturn {
  stepId: string;
  items: readonly NamedItem[];
}

/** Keeps what a return names: lines, activities and single cells. */
export async function keepReturn({ db }: Pick<SignedIn, 'db'>, { stepId, items }: MadeReturn): Promise<void> {
  const rows = items.map((item) => ({ id: newId(), ...item }));
  await insertRows(
    db,
    ReportStepItem,
    rows.map(({ id, itemId, comment }) => ({ id, stepId, itemId, comment })),
  );
  await insertRows(
    db,
    ReturnedCell,
    rows.flatMap(({ id: stepItemId, itemId: lineId, cells, cellComments }) =>
      cells.map((cell) => ({
        id: newId(),
        stepItemId,
        lineId,
        cell,
        comment: cellComments.get(cell) ?? null,
        open: true,
      })),
    ),
  );
}
