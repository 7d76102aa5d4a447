import type { Language } from '../../../schema/language/languages';

/** One cell of a table that goes out: what is read on screen and, for figures, the exact decimal text. */
export type ExportCell = string | { text: string; value: string | null };

const DECIMAL = /^-?\d+(\.\d+)?$/;
const STARTS_FORMULA = /^[=+\-@\t\r]/;

/**
 * A CSV file as the spreadsheets of the language open it at a double click: comma and decimal point in English,
 * semicolon and decimal comma in Albanian and Serbian. Exact figures, a blank for a missing value, and a leading
 * apostrophe before text that a spreadsheet would run as a formula. UTF-8 with a mark of its own, as Excel asks for.
 */
export function csvText(language: Language, rows: readonly (readonly ExportCell[])[]): string {
  const separator = language === 'en' ? ',' : ';';
  const lines = rows.map((row) =>
    row.map((cell) => quoted(plain(language, cell), separator)).join(separator),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function plain(language: Language, cell: ExportCell): string {
  const text = typeof cell === 'string' ? cell : (cell.value ?? '');
  if (typeof cell !== 'string' && DECIMAL.test(text))
    return language === 'en' ? text : text.replace('.', ',');
  return STARTS_FORMULA.test(text) ? `'${text}` : text;
}

const quoted = (text: string, separator: string) =>
  text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
