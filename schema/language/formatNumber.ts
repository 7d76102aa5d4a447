import type { Language } from './languages';
import { roundDecimalText } from './roundDecimalText';

/** Marks between groups of three digits, and before the decimals. Albanian groups with a no-break space. */
export const MARKS: Record<Language, { group: string; decimal: string }> = {
  sq: { group: '\u00a0', decimal: ',' },
  sr: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** A true minus sign: as wide as a digit, read as "minus" aloud, and never a place to break a line. */
export const MINUS = '\u2212';

/** As many digits as a Decimal of the contract has after the point. */
const MOST_DECIMALS = 4;

export interface NumberForm {
  /** Exactly so many digits after the decimal mark, with zeros where needed. */
  decimals?: number;
  /** At most so many (default 4), without zeros at the end. Not used when `decimals` is given. */
  maxDecimals?: number;
}

/**
 * Writes an exact decimal text for people: sq `12 345,6`, sr `12.345,6`, en `12,345.6`.
 * Numbers of four digits are grouped too, so that the figures of a column look alike.
 * Rounds half away from zero. A negative number has U+2212 in front; rounded to zero it has none.
 * Throws RangeError when the text is no plain decimal number.
 */
export function formatNumber(language: Language, decimalText: string, form: NumberForm = {}) {
  const { decimals, maxDecimals = MOST_DECIMALS } = form;
  const { negative, whole, fraction } = roundDecimalText(decimalText, decimals ?? maxDecimals);
  const shown = decimals === undefined ? fraction.replace(/0+$/, '') : fraction.padEnd(decimals, '0');
  const { group, decimal } = MARKS[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return (negative ? MINUS : '') + grouped + (shown === '' ? '' : decimal + shown);
}
