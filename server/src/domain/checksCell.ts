import { compareAmounts, isNumber, type Amount } from './amount';
import { TOTAL, type CellContent } from './cell';
import { checkNumber } from './checksNumber';
import { error, type Finding } from './finding';
import { amountLimits, mayPassDenominator, partLimits, type MeasurementRule } from './measurement';

/**
 * What is wrong with one cell by itself: not a number, negative, a fraction of a person, too many
 * decimals, out of range, numerator above denominator where a share cannot pass 100 %. Such a cell
 * is refused when it is entered. Half a ratio is no fault of this kind: it may be kept in a draft,
 * and blocks submitting.
 */
export function checkCell(rule: MeasurementRule, content: CellContent, cell = TOTAL): Finding[] {
  const found = [
    ...checkNumber(content.amount, amountLimits(rule), { cell, part: 'amount' }),
    ...checkNumber(content.numerator, partLimits(rule, 'numerator'), { cell, part: 'numerator' }),
    ...checkNumber(content.denominator, partLimits(rule, 'denominator'), { cell, part: 'denominator' }),
  ];
  return found.length > 0 ? found : checkShare(rule, content, cell);
}

/** One part of a ratio without the other. */
export const checkParts = ({ numerator, denominator }: CellContent, cell: string): Finding[] =>
  (numerator === null) === (denominator === null)
    ? []
    : [error('PART_MISSING', cell, { part: numerator === null ? 'numerator' : 'denominator' })];

/** The content with everything left out that is no number, for checks that compare numbers. */
export const readable = (content: CellContent): CellContent => ({
  ...content,
  amount: numberOrNull(content.amount),
  numerator: numberOrNull(content.numerator),
  denominator: numberOrNull(content.denominator),
});

const numberOrNull = (text: string | null): Amount | null => (text !== null && isNumber(text) ? text : null);

function checkShare(rule: MeasurementRule, { numerator, denominator }: CellContent, cell: string) {
  if (numerator === null || denominator === null || mayPassDenominator(rule)) return [];
  return compareAmounts(numerator, denominator) > 0
    ? [error('NUMERATOR_ABOVE_DENOMINATOR', cell, { numerator, denominator })]
    : [];
}
