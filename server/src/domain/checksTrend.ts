import { addAmounts, compareAmounts, divide, isNegative, isZero, multiply, type Amount } from './amount';
import { TOTAL } from './cell';
import { warning, type Finding } from './finding';
import type { Measure } from './terms';

/** Fewer earlier values say nothing about what is usual. */
const VALUES_NEEDED = 2;
const FACTOR = '3';

/**
 * Compares a line's figure with those of the last four quarters (years of an annual indicator):
 * more than three times or less than a third of their mean, and a zero after nothing but non-zero
 * values. Not compared: with fewer than two earlier values; with a mean of zero or below, of which
 * no multiple says anything. A zero is judged by the zero rule alone, so that zeros now and then are
 * not remarked on. Yes/no and steps know only the zero rule.
 */
export function checkTrend(
  measure: Measure,
  value: Amount | null,
  lastFour: readonly (Amount | null)[],
): Finding[] {
  const known = lastFour.slice(0, 4).filter((amount) => amount !== null);
  if (value === null || known.length < VALUES_NEEDED) return [];
  if (isZero(value)) return checkZero(known);
  return measure === 'YES_NO' || measure === 'MILESTONE' ? [] : checkMean(value, known);
}

const checkZero = (known: readonly Amount[]): Finding[] =>
  known.some(isZero) ? [] : [warning('ZERO_AFTER_VALUES', TOTAL, { value: '0', ...mean(known) })];

function checkMean(value: Amount, known: readonly Amount[]): Finding[] {
  const sum = addAmounts(known);
  if (isZero(sum) || isNegative(sum)) return [];
  // Compared as products, so that nothing is rounded: value > 3 x sum / n is value x n > 3 x sum.
  const scaled = multiply(value, String(known.length));
  const params = { value, ...mean(known) };
  if (compareAmounts(scaled, multiply(sum, FACTOR)) > 0) {
    return [warning('MUCH_HIGHER', TOTAL, params)];
  }
  return compareAmounts(multiply(scaled, FACTOR), sum) < 0 ? [warning('MUCH_LOWER', TOTAL, params)] : [];
}

/** `known` is never empty here, and a division by its length therefore never null. */
const mean = (known: readonly Amount[]) => ({
  mean: String(divide(addAmounts(known), String(known.length), { decimals: 1 })),
});
