import { Decimal } from 'decimal.js';
import { formWord } from '../../../../schema/language/formWord';
import { LANGUAGES } from '../../../../schema/language/languages';
import { readNumber } from '../../../../schema/language/readNumber';
import { readableText } from '../../checkedText';
import { isNumber } from '../../domain/amount';
import type { NumberLimits } from '../../domain/measurement';
import { FormTrouble } from './formTrouble';
import type { EntryColumn } from './formModel';
import type { ReadEntry } from './xlsx/readForm';

/** A number in Excel has so many digits; what follows is dust of its arithmetic. */
const EXCEL_DIGITS = 15;
/** Enough to read any number that has too many decimals, so that it can be told. */
const ANY_DECIMALS = 20;

/** Refuses what is no plain value, whatever the column. */
export function plainValue(entry: ReadEntry | undefined, column: EntryColumn): ReadEntry | null {
  if (!entry) return null;
  if (entry.kind === 'formula') throw new FormTrouble(column, 'FORMULA');
  if (entry.kind === 'error') throw new FormTrouble(column, 'ERROR_VALUE', { value: entry.text });
  if (entry.kind === 'date') throw new FormTrouble(column, 'DATE');
  return entry;
}

/** A number, in canonical text or with what is wrong with it left in; null for an empty cell. */
export function readAmount(
  entry: ReadEntry | undefined,
  limits: NumberLimits,
  column: EntryColumn,
): string | null {
  const plain = plainValue(entry, column);
  if (plain === null) return null;
  const { kind, text } = plain;
  if (kind === 'truth')
    throw new FormTrouble(column, 'NOT_A_NUMBER', { value: text === '1' ? 'TRUE' : 'FALSE' });
  if (kind === 'number') return numberOf(text, column);
  const reading = readNumber(text, limits.decimals);
  if (reading.kind === 'blank') return null;
  if (reading.kind === 'number') return reading.text;
  if (reading.kind === 'asks') {
    const [first = '', second = first] = reading.choices;
    throw new FormTrouble(column, 'AMBIGUOUS', { value: text, first, second });
  }
  // Read once more with as many decimals as there are: the check of the cell then says what is wrong with them.
  const longer = readNumber(text, ANY_DECIMALS);
  if (longer.kind === 'number') return longer.text;
  throw new FormTrouble(column, 'NOT_A_NUMBER', { value: text });
}

/** A number of the file, such as `0.1`, `1E+15` or `0.30000000000000004`, in plain notation. */
function numberOf(text: string, column: EntryColumn): string {
  const value = Number(text);
  const plain = Number.isFinite(value) ? new Decimal(value.toPrecision(EXCEL_DIGITS)).toFixed() : text;
  if (!isNumber(plain)) throw new FormTrouble(column, 'NOT_A_NUMBER', { value: text });
  return plain;
}

/** Whether a text is one of some words, whatever its capitals. */
export const wordIn = (words: readonly string[], text: string): boolean =>
  words.some((word) => word.toLowerCase() === text.trim().toLowerCase());

/** `1` for yes and `0` for no, in any of the languages; null for an empty cell. */
export function readYesNo(entry: ReadEntry | undefined, column: EntryColumn): string | null {
  const plain = plainValue(entry, column);
  if (plain === null) return null;
  const said = plain.text.trim();
  const amount = (['no', 'yes'] as const).findIndex((key) =>
    wordIn(
      LANGUAGES.map((language) => formWord(language, key)),
      said,
    ),
  );
  if (amount !== -1) return String(amount);
  if (said === '0' || said === '1') return said;
  throw new FormTrouble(column, 'NOT_YES_NO', { value: said });
}

/** The text of a cell; a number that stands alone is one too. Null for an empty cell. */
export function readText(entry: ReadEntry | undefined, column: EntryColumn, limit: number): string | null {
  const plain = plainValue(entry, column);
  const text = readableText(plain?.text ?? '');
  if (text.length > limit) throw new FormTrouble(column, 'TEXT_TOO_LONG', { field: column, limit });
  return text === '' ? null : text;
}
