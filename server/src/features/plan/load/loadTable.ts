import type { EntityManager } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity';
import { newId } from '../../../ids';
import { insertRows } from '../../../insertRows';
import type { PlanProblem } from '../file/planProblem';
import type { PlanTable } from './planTable';

/** What loading has done so far. */
export interface Loading {
  db: EntityManager;
  added: number;
  changed: number;
  removed: number;
  /** What an amendment may not do: lines that vanished, indicators that now mean something else. */
  refused: PlanProblem[];
}

/**
 * Inserts the lines that are new, changes the rows that differ, leaves the others alone. Rows keep their ids.
 * Returns the ids by key.
 */
export async function loadTable<E extends { id: string }, L>(
  loading: Loading,
  table: PlanTable<E, L>,
): Promise<Map<string, string>> {
  const { db } = loading;
  const loaded = new Map((await db.find(table.entity)).map((row) => [table.keyOfRow(row), row]));
  const keys = table.lines.map(table.keyOfLine);
  const ids = new Map(keys.map((key) => [key, loaded.get(key)?.id ?? newId()]));
  const vanished = [...loaded.values()].filter((row) => !ids.has(table.keyOfRow(row)));
  await removeOrRefuse(loading, table, vanished);
  const added: QueryDeepPartialEntity<E>[] = [];
  for (const [place, line] of table.lines.entries()) {
    const key = keys[place] ?? '';
    const row = { ...table.row(line, place, ids), id: ids.get(key) } as QueryDeepPartialEntity<E> & E;
    const before = loaded.get(key);
    if (!before) added.push(row);
    else if (differs(before, row)) {
      await db.update(table.entity, { id: row.id }, row);
      loading.changed += 1;
    }
  }
  await insertRows(db, table.entity, added);
  loading.added += added.length;
  return ids;
}

const differs = <E extends object>(before: E, after: E): boolean =>
  Object.entries(after).some(([name, value]) => before[name as keyof E] !== value);

async function removeOrRefuse<E extends { id: string }, L>(
  loading: Loading,
  { entity, file, keyOfRow, mayVanish }: PlanTable<E, L>,
  rows: readonly E[],
): Promise<void> {
  if (rows.length === 0) return;
  if (mayVanish) {
    await loading.db.delete(
      entity,
      rows.map(({ id }) => id),
    );
    loading.removed += rows.length;
    return;
  }
  const message = 'is loaded but no longer in the file. A plan is amended; what was planned stays.';
  for (const key of rows.map(keyOfRow))
    loading.refused.push({ file, line: 1, column: 1, heading: key, message: `${key} ${message}` });
}
