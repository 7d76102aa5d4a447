import type { Quarter } from '../../../server/src/domain/quarter';
import type { Layout } from '../../../server/src/domain/disclosure/counts';
import type { Fact } from '../../../server/src/domain/disclosure/table';

/**
 * A small world of counts as it really is: single groups of persons that nobody sees, and releases made from them. The
 * auditor gets it through our table model; the enumeration reads it directly.
 */
export interface World {
  kind: string;
  threshold: number;
  ceiling: number;
  /** Whether the attacker knows which hidden cells are small. */
  kinds: 'KNOWN' | 'UNKNOWN';
  tables: readonly RawTable[];
  /** The part is never above the whole. */
  parts: readonly { part: string; whole: string }[];
  /** Ratios: the denominator is numerator and rest. */
  ratios: readonly { numerator: string; denominator: string; rest: string }[];
  institutions: readonly string[];
  releases: readonly RawRelease[];
}

export interface RawTable {
  code: string;
  /** Category names by dimension. */
  dimensions: Readonly<Record<string, readonly string[]>>;
  /** Each breakdown crosses some of the dimensions. */
  breakdowns: readonly (readonly string[])[];
  zeroIsSmall: boolean;
  shown: boolean;
  groups: readonly Group[];
}

/** The persons of one table, institution, quarter and full crossing of categories; the count by release. */
export interface Group {
  institution: string;
  quarter: Quarter;
  categories: Readonly<Record<string, string>>;
  counts: readonly number[];
}

export interface RawRelease {
  quarters: readonly Quarter[];
  layout: Layout;
  /** Keys hidden in it; all others that are shown are printed. */
  hidden: ReadonlySet<string>;
  printed: readonly Printed[];
}

/** A figure printed beside the cells, as text would show it. */
export type Printed =
  | { kind: 'PERCENT_OF_TARGET'; cell: string; target: number; percent: string; fact: Fact }
  | { kind: 'CHANGE'; cell: string; before: string; change: number; fact: Fact };
