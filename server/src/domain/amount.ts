import { Decimal } from 'decimal.js';

/**
 * An exact decimal number in canonical text: `12`, `0.25`, `-3`. No exponent, no zero at the end of
 * the decimals, no `-0`. What is entered has at most 16 digits before and 4 after the point.
 */
export type Amount = string;

const DECIMALS = 4;
const INTEGER_DIGITS = 16;
const NUMBER = /^-?\d{1,60}(\.\d{1,60})?$/;

// A constructor of our own: settings of decimal.js are global otherwise.
const Exact = Decimal.clone({ precision: 80, rounding: Decimal.ROUND_HALF_UP });

/** Plain decimal notation, also longer than what can be kept, for example `007.50`. */
export const isNumber = (text: string): boolean => NUMBER.test(text);

/**
 * Canonical text of a number in plain notation, such as a DECIMAL column returns (`12.5000`).
 * Throws RangeError when it is no number or has more digits than can be kept.
 */
export function canonical(text: string): Amount {
  if (!isNumber(text)) throw new RangeError(`Not a decimal number: ${text}`);
  const amount = written(new Exact(text));
  if (integerDigits(amount) > INTEGER_DIGITS) throw new RangeError(`Too large: ${text}`);
  if (decimalPlaces(amount) > DECIMALS) throw new RangeError(`Too many decimals: ${text}`);
  return amount;
}

/** The exact sum; `0` of an empty list. A sum may be longer than what can be entered. */
export const addAmounts = (amounts: readonly Amount[]): Amount =>
  written(amounts.reduce((sum, amount) => sum.plus(amount), new Exact(0)));

export const subtract = (from: Amount, amount: Amount): Amount => written(new Exact(from).minus(amount));

export const multiply = (a: Amount, b: Amount): Amount => written(new Exact(a).times(b));

/** Quotient, rounded half up to `decimals` (4 when not given); null when the divisor is zero. */
export function divide(a: Amount, b: Amount, { decimals = DECIMALS } = {}): Amount | null {
  return isZero(b) ? null : written(new Exact(a).dividedBy(b).toDecimalPlaces(decimals));
}

/** Numerator over denominator in percent, rounded half up to 4 decimals; 0/0 and n/0 are null. */
export const percentOf = (numerator: Amount, denominator: Amount): Amount | null =>
  divide(multiply(numerator, '100'), denominator);

/** -1, 0 or 1, for sorting and comparing. */
export const compareAmounts = (a: Amount, b: Amount): number => new Exact(a).comparedTo(b);

/** Null of an empty list. */
export const maxAmount = (amounts: readonly Amount[]): Amount | null =>
  amounts.length === 0 ? null : written(Exact.max(...amounts));

// Read off the text: these are asked of every cell of a page, and making a number of it costs more than the answer.
export const isZero = (amount: Amount): boolean => !/[1-9]/.test(amount);
export const isNegative = (amount: Amount): boolean => amount.startsWith('-') && !isZero(amount);
export const isWhole = (amount: Amount): boolean => decimalPlaces(amount) === 0;

/** Digits after the point that say something: 2 for `0.25` and for `0.2500`. */
export const decimalPlaces = (amount: Amount): number => /\.(\d*[1-9])/.exec(amount)?.[1]?.length ?? 0;

/** Digits before the point that say something: 2 for `12.5` and for `012.5`, 1 for `0.5`. */
export const integerDigits = (amount: Amount): number => /^-?0*(\d+)/.exec(amount)?.[1]?.length ?? 0;

const written = (value: Decimal): Amount => (value.isZero() ? '0' : value.toFixed());
