import type { Field, RollupTable } from './rollupShape';

/** A value as a column holds it. */
export type Cell = string | number | null;

/** A row of a rollup table: the list it belongs to (in the order in which lists appear), then its columns. */
export type RollupRow = [parent: number, ...cells: Cell[]];

const cellOf = (value: unknown): Cell => (typeof value === 'boolean' ? Number(value) : (value as Cell));

/** Takes an answer apart: the rows of each table, in their order. */
export function rowsOf(tables: readonly RollupTable[], answer: unknown): RollupRow[][] {
  const rows = tables.map((): RollupRow[] => []);
  const lists = tables.map(() => 0);

  function put(field: Field, value: unknown, row: Cell[]): void {
    if (field.kind === 'value') row[field.column] = cellOf(value);
    else if (field.kind === 'list') {
      const parent = lists[field.table] ?? 0;
      lists[field.table] = parent + 1;
      for (const item of value as unknown[]) add(field.table, parent, item);
    } else {
      if (field.present !== null) row[field.present] = value === null ? 0 : 1;
      if (value !== null)
        for (const [key, inner] of field.fields) put(inner, (value as Record<string, unknown>)[key], row);
    }
  }

  function add(table: number, parent: number, item: unknown): void {
    const { columns, item: shape } = tables[table] as RollupTable;
    const row: Cell[] = columns.map(() => null);
    put(shape, item, row);
    rows[table]?.push([parent, ...row]);
  }

  add(0, 0, answer);
  return rows;
}

/** Puts an answer together again from the rows of its tables. */
export function answerOf(tables: readonly RollupTable[], rows: readonly RollupRow[][]): unknown {
  const lists = tables.map((): unknown[][] => []);

  function take(field: Field, row: RollupRow): unknown {
    if (field.kind === 'value') {
      const cell = row[field.column + 1] ?? null;
      return field.type === 'flag' && cell !== null ? cell === 1 : cell;
    }
    if (field.kind === 'list') {
      const list: unknown[] = [];
      lists[field.table]?.push(list);
      return list;
    }
    if (field.present !== null && row[field.present + 1] !== 1) return null;
    const value: Record<string, unknown> = {};
    for (const [key, inner] of field.fields) value[key] = take(inner, row);
    return value;
  }

  let answer: unknown = null;
  tables.forEach(({ item }, place) => {
    for (const row of rows[place] ?? []) {
      const value = take(item, row);
      if (place === 0) answer = value;
      else lists[place]?.[row[0]]?.push(value);
    }
  });
  return answer;
}
