/** A cell of a table that goes out: words, or an exact number; null is blank. */
export type TableCell = string | { number: string } | null;

/** What spreadsheets read as the start of a formula (OWASP, CSV injection), in full-width forms too. */
const STARTS_FORMULA = /^[\s\u0000]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;
const DECIMAL = /^-?\d+(\.\d+)?$/;

/** Words as they are safe in a spreadsheet: what it would run as a formula gets an apostrophe in front. */
export const safeWords = (text: string): string => (STARTS_FORMULA.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function written(cell: TableCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return quoted(safeWords(cell));
  if (!DECIMAL.test(cell.number)) throw new RangeError(`Not a decimal number: "${cell.number}"`);
  return cell.number;
}

/**
 * A CSV file after RFC 4180: UTF-8 without a mark, commas, CRLF, decimal points. Numbers stay numbers.
 * Throws RangeError for a number that is none.
 */
export const csvText = (rows: readonly (readonly TableCell[])[]): string =>
  rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');
