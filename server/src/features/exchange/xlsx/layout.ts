import { FORM_COLUMNS, type FormColumn } from '../formModel';

/** The sheet that holds the stamp, out of sight. */
export const STAMP_SHEET = '_form';
/** Stands above the stamp. */
export const STAMP_MARK = 'strategy-monitor-form';
/** A text cell of Excel holds 32,767 characters. */
export const STAMP_PIECE = 30_000;

/** In the hidden column of the row that heads the columns. */
export const HEADER_KEY = 'sm:header';

const MARK = /^sm:(\w+)$/;

/** Marks a column in a hidden row, so that it is found where it was moved to. */
export const columnMark = (column: FormColumn): string => `sm:${column}`;

/** The column that a cell of the hidden row marks; null for any other text. */
export function markedColumn(text: string): FormColumn | null {
  const name = MARK.exec(text)?.[1];
  return FORM_COLUMNS.find((column) => column === name) ?? null;
}
