import type { Bounds } from './narrow';
import { systemOf, type Row, type System } from './system';

/** Unknowns that depend on each other, with the rows between them, in numbers of their own. */
export interface Component {
  system: System;
  /** Column of the whole system -> column here. */
  columnOf: ReadonlyMap<number, number>;
}

/** Splits a narrowed system. What is known already is taken into the bounds of the rows; rows that say nothing are left out. */
export function componentsOf({ system, bounds }: { system: System; bounds: Bounds }): Component[] {
  const rows = system.rows.map((row) => openRow(row, bounds)).filter((row) => row !== null);
  const groupOf = unite(system.unknowns.length, rows);
  const columnsOf = new Map<number, number[]>();
  system.unknowns.forEach((_, column) => {
    if (bounds.low[column] === bounds.high[column]) return;
    const group = groupOf(column);
    columnsOf.set(group, [...(columnsOf.get(group) ?? []), column]);
  });
  const byGroup = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groupOf(row.columns[0] ?? 0);
    const own = byGroup.get(group);
    if (own === undefined) byGroup.set(group, [row]);
    else own.push(row);
  }
  return [...columnsOf].map(([group, columns]) =>
    component({ system, bounds }, columns, byGroup.get(group) ?? []),
  );
}

function component(
  { system, bounds }: { system: System; bounds: Bounds },
  columns: readonly number[],
  rows: readonly Row[],
): Component {
  const columnOf = new Map(columns.map((column, place) => [column, place]));
  return {
    columnOf,
    system: systemOf(
      columns.map((column) => ({
        low: bounds.low[column] ?? 0,
        high: bounds.high[column] ?? 0,
        gap: system.unknowns[column]?.gap ?? 0,
      })),
      rows.map((row) => ({ ...row, columns: row.columns.map((column) => columnOf.get(column) ?? 0) })),
      columns.map((column) => system.truth[column] ?? 0),
    ),
  };
}

/** A row about open unknowns alone; null when it cannot be broken any more. */
function openRow({ columns, times, low, high }: Row, bounds: Bounds): Row | null {
  let known = 0;
  let least = 0;
  let most = 0;
  const open: number[] = [];
  columns.forEach((column, place) => {
    const factor = times[place] ?? 0;
    const from = factor * (bounds.low[column] ?? 0);
    const to = factor * (bounds.high[column] ?? 0);
    if (from === to) known += from;
    else open.push(place);
    least += Math.min(from, to);
    most += Math.max(from, to);
  });
  if (open.length === 0 || (least >= low && most <= high)) return null;
  return {
    columns: open.map((place) => columns[place] ?? 0),
    times: open.map((place) => times[place] ?? 0),
    low: low - known,
    high: high - known,
  };
}

/** Joins what stands in one row; returns the group of a column. */
function unite(count: number, rows: readonly Row[]): (column: number) => number {
  const parent = Array.from({ length: count }, (_, column) => column);
  const rootOf = (column: number): number => {
    let root = column;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[column] = root;
    return root;
  };
  for (const { columns } of rows)
    for (const column of columns) parent[rootOf(column)] = rootOf(columns[0] ?? column);
  return rootOf;
}
