/** A decimal number in parts. `whole` has no leading zeros; zero is never negative. */
export interface DecimalParts {
  negative: boolean;
  whole: string;
  fraction: string;
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Whether the text is a plain decimal number such as `12`, `-0.25` or `12.5000`. */
export const isDecimalText = (text: string) => DECIMAL.test(text);

/**
 * Rounds a decimal text to at most `places` digits after the point, half away from zero
 * (2.5 -> 3, -2.5 -> -3), digit by digit: no binary floating point takes part.
 * Throws RangeError when the text is no plain decimal number.
 */
export function roundDecimalText(text: string, places: number): DecimalParts {
  const [, sign, whole, fraction = ''] = DECIMAL.exec(text) ?? [];
  if (whole === undefined) throw new RangeError(`Not a decimal number: "${text}"`);
  const kept = BigInt(whole + fraction.slice(0, places));
  const roundsUp = (fraction[places] ?? '0') >= '5';
  const keptPlaces = Math.min(places, fraction.length);
  const digits = String(roundsUp ? kept + 1n : kept).padStart(keptPlaces + 1, '0');
  return {
    negative: sign === '-' && /[1-9]/.test(digits),
    whole: digits.slice(0, digits.length - keptPlaces),
    fraction: digits.slice(digits.length - keptPlaces),
  };
}
