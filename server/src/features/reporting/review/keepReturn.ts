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
  const rows = items.map((item) => ({ id: newId(), stepId, ...item }));
  await insertRows(
    db,
    ReportStepItem,
    rows.map(({ cells: _, ...row }) => row),
  );
  await insertRows(
    db,
    ReturnedCell,
    rows.flatMap(({ id: stepItemId, itemId: lineId, cells }) =>
      cells.map((cell) => ({ id: newId(), stepItemId, lineId, cell, open: true })),
    ),
  );
}
