import { label } from '../../../../schema/language/label';
import { LANGUAGES } from '../../../../schema/language/languages';
import { canonical } from '../../domain/amount';
import { BLANK, isContradictory, type CellContent } from '../../domain/cell';
import { checkCell } from '../../domain/checks';
import { amountLimits, partLimits, usesParts } from '../../domain/measurement';
import type { PlanIndicator } from '../../plan/plan';
import { FormTrouble } from './formTrouble';
import { REASONS } from './formModelOf';
import { plainValue, readAmount, readYesNo, wordIn } from './readPlain';
import type { ReadEntry, ReadRow } from './xlsx/readForm';

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
        ? readYesNo(entries.value, 'value')
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
