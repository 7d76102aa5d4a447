import type { BreakdownRule } from '../breakdown';
import type { Quarter } from '../quarter';

/** What one institution counted in a quarter: its total, or one cell of a breakdown. */
export interface CountEntry {
  institution: string;
  quarter: Quarter;
  /** `total` or the key of a breakdown cell. */
  breakdown: string;
  /** A whole number from 0. */
  value: number;
}

/** The approved counts of an indicator, or of the numerator or denominator of a ratio. */
export interface CountTable {
  code: string;
  /** LATEST: a stock, whose quarters are never added up. ANNUAL: one count a year, entered in the fourth quarter. */
  overTime: 'SUM' | 'LATEST' | 'ANNUAL';
  breakdowns: readonly BreakdownRule[];
  entries: readonly CountEntry[];
  zeroIsSmall: boolean;
  /** False for what is never printed and yet follows from what is: the rest between a numerator and its denominator. */
  shown: boolean;
}

/** Counts that are bound to each other, place by place. */
export interface Relation {
  /** PART: never above the whole. SAME: equal. REST: part and rest make up the whole. */
  kind: 'PART' | 'SAME' | 'REST';
  part: CountsAt;
  whole: CountsAt;
  rest?: CountsAt;
}

/** One row of a table in every period: `victims identified`, `age_group=child`. */
export interface CountsAt {
  table: string;
  breakdown: string;
}

/** Which cells a release prints. Those left out stay in the model: they can be worked out from the others. */
export interface Layout {
  quarters: boolean;
  halfYears: boolean;
  years: boolean;
  institutions: boolean;
  /** Sums of crossed breakdowns over one of their dimensions. */
  margins: boolean;
}
