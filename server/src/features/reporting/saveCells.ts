import type { SignedIn } from '../../context';
import { BLANK, contentOf } from '../../domain/cell';
import { LineValue } from '../../entities/lineValue';
import { ValueChange } from '../../entities/valueChange';
import { guardedUpdates } from '../../guardedUpdates';
import { newId } from '../../ids';
import { insertRows } from '../../insertRows';
import type { CellChange } from './cellChange';
import { cellConflict } from './cellConflict';

/** Writes changed cells and keeps who changed what, when, from what, to what and why. */
export async function saveCells(tx: SignedIn, changes: readonly CellChange[]): Promise<void> {
  const entered = { enteredById: tx.viewer.id, enteredAt: tx.now() };
  const added = changes.filter(({ stored }) => stored === null);
  await insertRows(
    tx.db,
    LineValue,
    added.map(({ lineId, cell, to }) => ({ id: newId(), lineId, cell, ...to, ...entered, version: 1 })),
  );
  const others = changes.filter(({ stored }) => stored !== null);
  const updates = others.flatMap(({ stored, to }) =>
    stored ? [{ row: stored, set: { ...to, ...entered } }] : [],
  );
  const [first] = others;
  if (!(await guardedUpdates(tx.db, LineValue, updates)) && first) throw await cellConflict(tx, first);
  await insertRows(
    tx.db,
    ValueChange,
    changes.map((change) => historyRow(change, entered.enteredById, entered.enteredAt)),
  );
}

const historyRow = ({ lineId, cell, stored, to, why }: CellChange, byId: string, at: Date) => ({
  id: newId(),
  lineId,
  cell,
  at,
  byId,
  from: contentOf(stored ?? BLANK),
  to,
  why,
});
