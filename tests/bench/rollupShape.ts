/** How an answer lies in tables: one table for each list in it, one column for each value. */
export interface RollupTable {
  name: string;
  item: Field;
  columns: ColumnType[];
}

export type ColumnType = 'text' | 'int' | 'flag';

export type Field =
  | { kind: 'value'; column: number; type: ColumnType }
  /** `present`: the column that says whether the object is there; null when it always is. */
  | { kind: 'object'; fields: [string, Field][]; present: number | null }
  | { kind: 'list'; table: number };

type Json = Record<string, unknown>;

/** The tables for answers of one operation. The first holds the answer itself, in one row. */
export function shapeOf(prefix: string, answers: readonly unknown[]): RollupTable[] {
  const tables: RollupTable[] = [];
  const newTable = (items: readonly unknown[]): number => {
    const place = tables.length;
    const table: RollupTable = {
      name: `${prefix}_${place}`,
      item: { kind: 'list', table: place },
      columns: [],
    };
    tables.push(table);
    table.item = fieldOf(items, table);
    return place;
  };
  const column = (table: RollupTable, type: ColumnType) => table.columns.push(type) - 1;

  function fieldOf(values: readonly unknown[], table: RollupTable): Field {
    const given = values.filter((value) => value !== null);
    const [first] = given;
    if (Array.isArray(first)) return { kind: 'list', table: newTable(given.flat()) };
    if (typeof first !== 'object') {
      const type = typeof first === 'boolean' ? 'flag' : typeof first === 'number' ? 'int' : 'text';
      return { kind: 'value', column: column(table, type), type };
    }
    const present = given.length < values.length ? column(table, 'flag') : null;
    const keys = Object.keys(first);
    const fields = keys.map((key): [string, Field] => [
      key,
      fieldOf(
        given.map((value) => (value as Json)[key]),
        table,
      ),
    ]);
    return { kind: 'object', fields, present };
  }

  newTable(answers);
  return tables;
}
