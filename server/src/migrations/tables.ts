import { Table, type QueryRunner, type TableColumnOptions } from 'typeorm';
import { columnsFor } from '../entities/columns';

interface TableShape {
  /** Without the primary key `id`, which every table has. */
  columns: TableColumnOptions[];
  /** Column lists of unique keys. */
  unique?: string[][];
  /** Unique keys whose name would be too long otherwise. */
  uniqueAs?: Record<string, string[]>;
  /** Column lists of plain indexes. */
  index?: string[][];
  /** Column -> table to whose `id` it refers. */
  references?: Record<string, string>;
}

/** Creates a table with named keys: uq_, ix_ and fk_ followed by table and columns. */
export async function createTable(runner: QueryRunner, name: string, shape: TableShape): Promise<void> {
  const { columns, unique = [], uniqueAs = {}, index = [], references = {} } = shape;
  const table = new Table({
    name,
    columns: [{ ...columnsFor(runner).id('id'), isPrimary: true }, ...columns],
    uniques: [
      ...unique.map((columnNames) => ({ name: `uq_${name}_${columnNames.join('_')}`, columnNames })),
      ...Object.entries(uniqueAs).map(([key, columnNames]) => ({ name: key, columnNames })),
    ],
    indices: index.map((columnNames) => ({ name: `ix_${name}_${columnNames.join('_')}`, columnNames })),
    foreignKeys: Object.entries(references).map(([column, referenced]) => ({
      name: `fk_${name}_${column.replace(/_id$/, '')}`,
      columnNames: [column],
      referencedTableName: referenced,
      referencedColumnNames: ['id'],
      onDelete: 'RESTRICT',
      onUpdate: 'RESTRICT',
    })),
  });
  await runner.createTable(table);
}

/** Drops tables, children first. */
export async function dropTables(runner: QueryRunner, names: readonly string[]): Promise<void> {
  for (const name of names) await runner.dropTable(name);
}
