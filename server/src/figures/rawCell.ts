import type { CellContent } from '../domain/cell';
import type { MissingReason } from '../domain/terms';
import { amountOf } from '../reports/rawColumns';

/** What a cell holds, as a raw query returns it; all null when it was never entered. */
export interface RawCell {
  amount: string | null;
  numerator: string | null;
  denominator: string | null;
  reason: MissingReason | null;
}

/** The columns to select of a `line_value` with that alias: pairs of column and name. */
export const cellColumns = (alias: string): [string, keyof RawCell][] => [
  [`${alias}.amount`, 'amount'],
  [`${alias}.numerator`, 'numerator'],
  [`${alias}.denominator`, 'denominator'],
  [`${alias}.reason`, 'reason'],
];

/** Canonical content of a raw cell. */
export const contentOf = ({ amount, numerator, denominator, reason }: RawCell): CellContent => ({
  amount: amountOf(amount),
  numerator: amountOf(numerator),
  denominator: amountOf(denominator),
  reason,
});
