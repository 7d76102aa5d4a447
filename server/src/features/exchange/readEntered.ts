import { Decimal } from 'decimal.js';
import { formWord } from '../../../../schema/language/formWord';
import { label } from '../../../../schema/language/label';
import { LANGUAGES } from '../../../../schema/language/languages';
import { readNumber } from '../../../../schema/language/readNumber';
import { canonical, isNumber } from '../../domain/amount';
import { BLANK, isContradictory, type CellContent } from '../../domain/cell';
import { checkCell } from '../../domain/checks';
import { amountLimits, partLimits, usesParts, type NumberLimits } from '../../domain/measurement';
import type { PlanIndicator } from '../../plan/plan';
import { FormTrouble } from './formTrouble';
import type { EntryColumn } from './formModel';
import { REASONS } from './formModelOf';
import type { ReadEntry, ReadRow } from './xlsx/readForm';

/** A number in Excel has so many digits; what follows is dust of its arithmetic. */
const EXCEL_DIGITS = 15;
/** Enough to read any number that has too many decimals, so that it can be told. */
const ANY_DECIMALS = 20;

/**
 * What a row of a form wants to write in its cell, in canonical text. Throws a FormTrouble with the column for the
 * first thing that no cell of the indicator can hold.
 */
export function readEntered(indicator: PlanIndicator, cell: string, { entries }: ReadRow): CellContent {
  const { rule } = indicator;
  const content: CellContent = { ...BLANK, reason: readReason(entries.reason) };
  if (usesParts(rule.measure)) {
    content.numerator = readAmount(entries.value, partLimits(rule, 'numerator'), 'value');
    content.denominator = readAmount(entries.denominator, partLimits(rule, 'denominator'), 'denominator');
  } else {
    if (entries.denominator) throw new FormTrouble('denominator', 'NOT_HERE');
    content.amount =
      rule.measure === 'YES_NO'
        ? readYesNo(entries.value)
        : readAmount(entries.value, amountLimits(rule), 'value');
  }
  if (isContradictory(content)) throw new FormTrouble('reason', 'VALUE_AND_REASON');
  const [finding] = checkCell(rule, content, cell);
  if (finding)
    throw new FormTrouble(
      finding.params.part === 'denominator' ? 'denominator' : 'value',
      finding.rule,
      finding.params,
    );
  return {
    ...content,
    amount: canonicalOrNull(content.amount),
    numerator: canonicalOrNull(content.numerator),
    denominator: canonicalOrNull(content.denominator),
  };
}

const canonicalOrNull = (text: string | null) => (text === null ? null : canonical(text));

/** Refuses what is no plain value, whatever the column. */
function plainValue(entry: ReadEntry | undefined, column: EntryColumn): ReadEntry | null {
  if (!entry) return null;
  if (entry.kind === 'formula') throw new FormTrouble(column, 'FORMULA');
  if (entry.kind === 'error') throw new FormTrouble(column, 'ERROR_VALUE', { value: entry.text });
  if (entry.kind === 'date') throw new FormTrouble(column, 'DATE');
  return entry;
}

function readAmount(entry: ReadEntry | undefined, limits: NumberLimits, column: EntryColumn): string | null {
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

const wordIn = (words: readonly string[], text: string): boolean =>
  words.some((word) => word.toLowerCase() === text.trim().toLowerCase());

function readYesNo(entry: ReadEntry | undefined): string | null {
  const plain = plainValue(entry, 'value');
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
  throw new FormTrouble('value', 'NOT_YES_NO', { value: said });
}

/** A reason by its word, in any of the languages. */
function readReason(entry: ReadEntry | undefined): CellContent['reason'] {
  const plain = plainValue(entry, 'reason');
  if (plain === null) return null;
  const reason = REASONS.find((code) =>
    wordIn(
      LANGUAGES.map((language) => label(language, 'MissingReason', code)),
      plain.text,
    ),
  );
  if (!reason) throw new FormTrouble('reason', 'UNKNOWN_REASON', { value: plain.text.trim() });
  return reason;
}
