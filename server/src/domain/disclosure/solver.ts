/** A linear or whole-number programme: least cost, columns and rows within their bounds. Bounds may be infinite. */
export interface Program {
  columns: readonly Column[];
  rows: readonly ProgramRow[];
}

export interface Column {
  low: number;
  high: number;
  cost: number;
  /** Only whole numbers. */
  whole: boolean;
}

export interface ProgramRow {
  columns: readonly number[];
  times: readonly number[];
  low: number;
  high: number;
}

/**
 * UNPROVED: stopped by its limits, or no clear answer. `reducedCosts` are those of a programme without whole-number columns: how
 * much the least cost depends on the bounds of a column.
 */
export type Answer =
  | { state: 'OPTIMAL'; cost: number; values: readonly number[]; reducedCosts: readonly number[] }
  | { state: 'INFEASIBLE' | 'UNPROVED' };

/** Solves a programme within limits of its own. It is handed in, as it is loaded asynchronously and keeps a clock. */
export type Solver = (program: Program) => Answer;
