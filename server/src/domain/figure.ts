import type { Amount } from './amount';

/** A figure with everything that it was made from. */
export interface FigureValue {
  /** Null: no value. Percent of a ratio, average days; of yes/no the number that say yes. */
  value: Amount | null;
  /** Sums of the parts of a ratio or an average; null for other measures. */
  numerator: Amount | null;
  denominator: Amount | null;
  /** For "n of m": m, the number that answered. Null otherwise. */
  outOf: number | null;
  /** Values counted, out of values expected. */
  counted: number;
  expected: number;
  /** Ids of institutions of which at least one expected value is missing. */
  missing: string[];
}

/** What an aggregation works out; the coverage is counted beside it. */
export type Outcome = Pick<FigureValue, 'value' | 'numerator' | 'denominator' | 'outOf'>;

export type Coverage = Pick<FigureValue, 'counted' | 'expected' | 'missing'>;

export const NO_VALUE: Outcome = { value: null, numerator: null, denominator: null, outOf: null };

export const plain = (value: Amount | null): Outcome => ({ ...NO_VALUE, value });

/** Made from part of the reporters. Nothing is extrapolated. */
export const isPartial = ({ counted, expected }: Coverage): boolean => counted < expected;
