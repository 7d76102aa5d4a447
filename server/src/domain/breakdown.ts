/** How the cells of one breakdown relate to the total. */
export interface BreakdownRule {
  id: string;
  /** For example `sex*age_group`. */
  code: string;
  /** True when the cells add up to the total. */
  exhaustive: boolean;
  /**
   * True when one case can fall in several cells (a victim receives several services): then only
   * each single cell is bounded by the total, not their sum.
   */
  overlapping: boolean;
  /** Cell keys in the plan's order. */
  cells: readonly string[];
}

export interface CellPart {
  dimension: string;
  category: string;
}

/** The key of a breakdown cell, in the order of the dimensions: `sex=female;age_group=child`. */
export const cellKey = (parts: readonly CellPart[]): string =>
  parts.map(({ dimension, category }) => `${dimension}=${category}`).join(';');
