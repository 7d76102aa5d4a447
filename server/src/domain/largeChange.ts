import { compareAmounts, divide, isZero, multiply, subtract, type Amount } from './amount';
import type { Measure } from './terms';

/** By half of the earlier figure. */
const MUCH = '50';

/** From one figure to a later one, in percent; null from zero, where no percentage says anything. */
export const changeInPercent = (before: Amount, value: Amount): Amount | null =>
  divide(multiply(subtract(value, before), '100'), before.replace('-', ''));

/**
 * Whether a figure differs much from an earlier one: by half or more, or from zero to anything else. It is shown before
 * submitting, and asks for nothing. Yes/no and steps are known to jump.
 */
export function isLargeChange(measure: Measure, before: Amount | null, value: Amount | null): boolean {
  if (before === null || value === null || measure === 'YES_NO' || measure === 'MILESTONE') return false;
  const percent = changeInPercent(before, value);
  if (percent === null) return !isZero(value);
  return compareAmounts(percent.replace('-', ''), MUCH) >= 0;
}
