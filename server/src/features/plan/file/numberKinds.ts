import { type Amount, canonical, isNegative, isNumber } from '../../../domain/amount';
import { type CellKind, quoted } from './cellKind';

/** A whole number from `least` to `most`. */
export const whole =
  (least: number, most: number): CellKind<number> =>
  (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    return value >= least && value <= most
      ? { value }
      : { problem: `${quoted(text)} is no whole number from ${least} to ${most}.` };
  };

/** A decimal number, zero or more, with at most 16 digits before and 4 after the point. */
export const amountKind = (): CellKind<Amount> => (text) => {
  if (!isNumber(text)) return { problem: `${quoted(text)} is no number such as 12 or 0.25.` };
  const [digits = '', decimals = ''] = text.replace('-', '').split('.');
  if (digits.length > 16 || decimals.length > 4)
    return { problem: `${quoted(text)} has more than 16 digits before or 4 after the point.` };
  if (isNegative(text)) return { problem: `${quoted(text)} is below zero.` };
  return { value: canonical(text) };
};
