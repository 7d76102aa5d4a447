/** A number as exact decimal text, and how it is shown. */
export interface SheetNumber {
  number: string;
  decimals?: number;
  /** Shown without marks between thousands. */
  isYear?: boolean;
}

export interface SheetWords {
  words: string;
  bold?: boolean;
  wrap?: boolean;
}

/** What stands in a cell; null is blank. */
export type SheetCell = string | SheetWords | SheetNumber | null;

/** A sheet without knowing any library. */
export interface SheetModel {
  name: string;
  /** Column titles; null for a sheet of plain text. */
  header: readonly string[] | null;
  /** Widths of the columns, in characters. */
  widths: readonly number[];
  rows: Iterable<readonly SheetCell[]>;
}
