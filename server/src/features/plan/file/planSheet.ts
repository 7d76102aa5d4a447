import type { CellKind } from './cellKind';

type Columns = Record<string, CellKind<unknown>>;

/** What one CSV file of the plan looks like. The columns stand in this order. */
export interface PlanSheet<C extends Columns = Columns> {
  file: string;
  columns: C;
  /** Columns that together tell one line from all others. */
  key: readonly string[];
  /** Columns that name the `code` of a line of another file; several codes are joined by `;`. */
  refers?: Readonly<Record<string, string>>;
}

/** A line as read: its cells by their headings, and where it stands. */
export type PlanLine<S extends PlanSheet> = {
  -readonly [K in keyof S['columns']]: S['columns'][K] extends CellKind<infer T> ? T : never;
} & { line: number };

/** Fixes the types of a sheet. */
export const planSheet = <C extends Columns>(sheet: {
  file: string;
  columns: C;
  key: readonly (keyof C & string)[];
  refers?: { readonly [K in keyof C & string]?: `${string}.csv` };
}): PlanSheet<C> => ({ ...sheet, refers: sheet.refers as PlanSheet['refers'] });

/** The column's number, counted from 1. */
export const columnNumber = (sheet: PlanSheet, heading: string): number =>
  Object.keys(sheet.columns).indexOf(heading) + 1;
