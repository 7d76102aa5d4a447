import {
  canonical,
  compareAmounts,
  decimalPlaces,
  integerDigits,
  isNegative,
  isNumber,
  type Amount,
} from './amount';
import { error, type Finding } from './finding';
import type { NumberLimits } from './measurement';
import type { CheckRule } from './terms';

/** What is wrong with one number, and the limit that it breaks. */
interface NumberFault {
  rule: CheckRule;
  limit?: string;
}

const DIGITS = 16;

/**
 * The first thing wrong with a number as it was typed, as a finding about the cell or field; none
 * when it is blank or may be kept. The finding carries the value, the limit if there is one, and the part.
 */
export function checkNumber(
  value: string | null,
  limits: NumberLimits,
  { cell, ...params }: { cell: string; part?: string },
): Finding[] {
  if (value === null) return [];
  const fault = numberFault(value, limits);
  if (fault === null) return [];
  const { rule, ...limit } = fault;
  return [error(rule, cell, { value, ...limit, ...params })];
}

function numberFault(text: string, limits: NumberLimits): NumberFault | null {
  if (!isNumber(text)) return { rule: 'NOT_A_NUMBER' };
  if (isNegative(text) && !limits.mayBeNegative) return { rule: 'NEGATIVE' };
  if (decimalPlaces(text) > limits.decimals) return decimalsFault(limits.decimals);
  if (integerDigits(text) > DIGITS) return { rule: 'OUT_OF_RANGE', limit: '9'.repeat(DIGITS) };
  return rangeFault(canonical(text), limits.maximum);
}

const decimalsFault = (decimals: number): NumberFault =>
  decimals === 0 ? { rule: 'NOT_WHOLE' } : { rule: 'TOO_MANY_DECIMALS', limit: String(decimals) };

const rangeFault = (amount: Amount, maximum: number | null): NumberFault | null =>
  maximum !== null && compareAmounts(amount, String(maximum)) > 0
    ? { rule: 'OUT_OF_RANGE', limit: String(maximum) }
    : null;
