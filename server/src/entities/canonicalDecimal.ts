const DECIMAL = /^([+-]?)0*(\d{1,16})(?:\.(\d{0,4}?)0*)?$/;

/**
 * The one way to write a decimal (20,4): no leading or trailing zeros, no `+`, no minus before zero (`12.5`, `0`).
 * Null stays null. Works on text only; a value with more than 16 whole or 4 decimal digits, or that is no
 * decimal at all, throws a TypeError: MySQL would round it silently where SQLite would keep it.
 */
export function canonicalDecimal(value: string | null | undefined): string | null | undefined {
  if (value === null || value === undefined) return value;
  const match = DECIMAL.exec(value);
  if (!match)
    throw new TypeError(`Not a decimal of 16 whole and 4 decimal digits: ${JSON.stringify(value)}.`);
  const [, sign, whole, fraction] = match;
  const digits = fraction ? `${whole}.${fraction}` : `${whole}`;
  return sign === '-' && digits !== '0' ? `-${digits}` : digits;
}
