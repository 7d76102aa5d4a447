import { MARKS } from './formatNumber';
import type { Language } from './languages';

/** With three decimals it could be a number of four digits and more: `1.234`. */
const COULD_BE_GROUPS = 3;

/**
 * Writes an exact decimal text for spreadsheets that speak this language: without marks between groups, with a plain
 * minus, and so that it can be read in one way only.
 */
export function plainNumber(language: Language, decimalText: string): string {
  const [whole = '', fraction = ''] = decimalText.split('.');
  if (fraction === '') return whole;
  const decimals = fraction.length === COULD_BE_GROUPS ? `${fraction}0` : fraction;
  return whole + MARKS[language].decimal + decimals;
}
