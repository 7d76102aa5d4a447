import type { Item, Knowledge } from './knowledge';
import { findTable, type Wish } from './findTable';
import { boundsOf, narrow } from './narrow';
import { systemOf, type Row, type Unknown } from './system';

const STEPS = 80;

/**
 * The smallest set of known things that together make a wish impossible (deletion filter): one after the other is
 * forgotten, the farthest first, and stays forgotten when the rest still makes it impossible.
 */
export function chainOf(knowledge: Knowledge, wish: Wish): Item[] {
  const reach = around(knowledge, wish[0]);
  const kept = { rows: new Set<number>(), columns: new Set<number>() };
  const impossible = (): boolean => isImpossible(knowledge, kept, wish);
  for (let size = 4; kept.rows.size < reach.length; size *= 2) {
    kept.rows = new Set(reach.slice(0, size));
    kept.columns = new Set(columnsIn(knowledge, kept.rows).filter((column) => says(knowledge, column)));
    if (impossible()) break;
  }
  if (!impossible()) return [];
  for (const row of [...kept.rows].toReversed()) tryWithout(kept.rows, row, impossible);
  const inRows = new Set(columnsIn(knowledge, kept.rows));
  for (const column of [...kept.columns].toReversed())
    if (inRows.has(column) || column === wish[0]) tryWithout(kept.columns, column, impossible);
    else kept.columns.delete(column);
  return [
    ...[...kept.columns].map((column) => itemOf(knowledge, column)),
    ...[...kept.rows].flatMap((row) => factItem(knowledge, row)),
  ];
}

const columnsIn = ({ rows }: Knowledge, some: ReadonlySet<number>): number[] => [
  ...new Set([...some].flatMap((row) => rows[row]?.columns ?? [])),
];

function tryWithout(set: Set<number>, item: number, impossible: () => boolean): void {
  if (set.delete(item) && !impossible()) set.add(item);
}

/** Asked of the kept rows and the cells in them alone. */
function isImpossible(
  knowledge: Knowledge,
  kept: { rows: ReadonlySet<number>; columns: ReadonlySet<number> },
  [wanted, from, to]: Wish,
): boolean {
  const columns = [...new Set([wanted, ...columnsIn(knowledge, kept.rows)])];
  const placeOf = new Map(columns.map((column, place) => [column, place]));
  const unknowns = columns.map((column): Unknown => {
    const unknown = knowledge.unknowns[column] ?? { low: 0, high: 0, gap: 0 };
    return kept.columns.has(column)
      ? unknown
      : { low: 0, high: knowledge.ceilings[column] ?? unknown.high, gap: 0 };
  });
  const rows = [...kept.rows].flatMap((index): Row[] => {
    const row = knowledge.rows[index];
    return row === undefined
      ? []
      : [{ ...row, columns: row.columns.map((column) => placeOf.get(column) ?? 0) }];
  });
  const truth = columns.map((column, place) => knowledge.cells[column]?.value ?? unknowns[place]?.low ?? 0);
  const system = systemOf(unknowns, rows, truth);
  const bounds = boundsOf(system);
  return !narrow(system, bounds) || findTable(system, bounds, [0, from, to], STEPS).state === 'NONE';
}

/** Rows by their distance from a column, the nearest first. */
function around({ rows }: Knowledge, from: number): number[] {
  const columns = new Set([from]);
  const reached = new Set<number>();
  for (const column of columns)
    rows.forEach((row, index) => {
      if (reached.has(index) || !row.columns.includes(column)) return;
      reached.add(index);
      for (const other of row.columns) columns.add(other);
    });
  return [...reached];
}

const says = ({ unknowns, ceilings }: Knowledge, column: number): boolean => {
  const unknown = unknowns[column];
  const ceiling = ceilings[column];
  if (unknown === undefined || ceiling === undefined) return false;
  return unknown.low > 0 || unknown.high < ceiling || unknown.gap > 0;
};

const itemOf = ({ cells, unknowns }: Knowledge, column: number): Item => {
  const unknown = unknowns[column];
  return { about: cells[column]?.key ?? '', kind: unknown?.low === unknown?.high ? 'VALUE' : 'MARK' };
};

const factItem = ({ facts }: Knowledge, row: number): Item[] => {
  const fact = facts[row];
  return fact === undefined ? [] : [{ about: fact.id, kind: fact.kind }];
};
