import { canonical } from '../../domain/amount';
import { fieldsFit, isContradictory, TOTAL, type CellContent } from '../../domain/cell';
import { checkCell } from '../../domain/checks';
import { DomainError } from '../../errors';
import type { CellEntry } from '../../generated/schema';
import type { PlanIndicator } from '../../plan/plan';

/**
 * What an entry wants to write in a cell, in canonical text. Throws INVALID_INPUT for what can be in no cell of the
 * indicator: an unknown cell, the wrong fields, a value beside a reason, a negative count, a fraction of a person, a
 * numerator above the denominator of a share. Comparing cells with each other is left to the checks of the line.
 * @param path of the entry in the input, for example `entries.3`
 */
export function checkEntry(indicator: PlanIndicator, entry: CellEntry, path: string): CellContent {
  const { cell = TOTAL, amount = null, numerator = null, denominator = null, reason = null } = entry;
  const content = { amount, numerator, denominator, reason };
  if (cell !== TOTAL && !indicator.cells.has(cell)) throw wrong('Error_UNKNOWN_CELL', `${path}.cell`);
  if (isContradictory(content)) throw wrong('Error_VALUE_AND_REASON', `${path}.reason`);
  if (!fieldsFit(indicator.rule.measure, content))
    throw wrong('Error_WRONG_FIELDS_FOR_MEASURE', `${path}.${amount === null ? 'numerator' : 'amount'}`);
  const [finding] = checkCell(indicator.rule, content, cell);
  if (finding)
    throw new DomainError('INVALID_INPUT', `CheckRule_${finding.rule}`, {
      field: `${path}.${finding.params.part ?? 'numerator'}`,
      params: finding.params,
    });
  return {
    amount: canonicalOrNull(amount),
    numerator: canonicalOrNull(numerator),
    denominator: canonicalOrNull(denominator),
    reason,
  };
}

const canonicalOrNull = (text: string | null) => (text === null ? null : canonical(text));

const wrong = (sentence: ConstructorParameters<typeof DomainError>[1], field: string): DomainError =>
  new DomainError('INVALID_INPUT', sentence, { field });
