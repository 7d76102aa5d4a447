import { ACTIVITY_COLUMNS, ACTIVITY_ENTRIES, ENTRY_COLUMNS, FORM_COLUMNS } from '../formModel';

/** The sheet that holds the stamp, out of sight. */
export const STAMP_SHEET = '_form';
/** Stands above the stamp. */
export const STAMP_MARK = 'strategy-monitor-form';
/** A text cell of Excel holds 32,767 characters. */
export const STAMP_PIECE = 30_000;

/** In the hidden column of the row that heads the columns. */
export const HEADER_KEY = 'sm:header';

/** The tables that people fill in, each on a sheet of its own; what marks their columns, and which are read. */
export const TABLES = {
  lines: { prefix: 'sm', columns: FORM_COLUMNS, entries: ENTRY_COLUMNS },
  activities: { prefix: 'sm-activity', columns: ACTIVITY_COLUMNS, entries: ACTIVITY_ENTRIES },
} as const;

export type Table = keyof typeof TABLES;
export type TableColumn = (typeof TABLES)[Table]['columns'][number];

/** Marks a column in a hidden row, so that it is found where it was moved to. */
export const columnMark = (table: Table, column: TableColumn): string => `${TABLES[table].prefix}:${column}`;

/** The column of a table that a cell of the hidden row marks; null for any other text. */
export function markedColumn(table: Table, text: string): TableColumn | null {
  const columns: readonly TableColumn[] = TABLES[table].columns;
  return columns.find((column) => text === columnMark(table, column)) ?? null;
}
