import { divide, percentOf, type Amount } from './amount';
import { usesParts } from './measurement';
import type { Measure, MissingReason } from './terms';

/** The key of a line's total; breakdown cells have keys like `sex=female;age_group=child`. */
export const TOTAL = 'total';

/**
 * What a cell of a line holds: an amount, or numerator and denominator, or the reason why there is
 * no value. All null is blank, and blank is never zero.
 */
export interface CellContent {
  amount: Amount | null;
  numerator: Amount | null;
  denominator: Amount | null;
  reason: MissingReason | null;
}

export const BLANK: Readonly<CellContent> = {
  amount: null,
  numerator: null,
  denominator: null,
  reason: null,
};

/** The content alone of something that says more of a cell. */
export const contentOf = ({ amount, numerator, denominator, reason }: CellContent): CellContent => ({
  amount,
  numerator,
  denominator,
  reason,
});

export const isBlank = (content: CellContent): boolean => sameContent(content, BLANK);

/** Any number at all, half a ratio too. */
export const holdsNumber = ({ amount, numerator, denominator }: CellContent): boolean =>
  amount !== null || numerator !== null || denominator !== null;

/** A reason instead of a value. */
export const isReasoned = (content: CellContent): boolean => content.reason !== null;

/** A whole value: an amount, or both parts of a ratio. Half a ratio is none; a reason wins. */
export const hasValue = (content: CellContent): boolean =>
  !isReasoned(content) &&
  (content.amount !== null || (content.numerator !== null && content.denominator !== null));

export const sameContent = (a: CellContent, b: CellContent): boolean =>
  a.amount === b.amount &&
  a.numerator === b.numerator &&
  a.denominator === b.denominator &&
  a.reason === b.reason;

/**
 * The figure that a cell stands for: percent of a ratio, average days, otherwise the amount. It is
 * computed, never typed. Null when there is no whole value or the denominator is zero.
 */
export function computedValue(measure: Measure, content: CellContent): Amount | null {
  if (!hasValue(content)) return null;
  return usesParts(measure) ? quotient(measure, content) : content.amount;
}

/** Percent for a ratio, plain quotient for average days; null for a missing part and for n/0. */
export function quotient(
  measure: Measure,
  { numerator, denominator }: Pick<CellContent, 'numerator' | 'denominator'>,
): Amount | null {
  if (numerator === null || denominator === null) return null;
  return measure === 'RATIO' ? percentOf(numerator, denominator) : divide(numerator, denominator);
}

/** Whether only those fields are filled that the measure uses: parts or the amount. */
export const fieldsFit = (measure: Measure, content: CellContent): boolean =>
  usesParts(measure) ? content.amount === null : content.numerator === null && content.denominator === null;

/** A cell holds either a value or a reason, never both. */
export const isContradictory = (content: CellContent): boolean =>
  isReasoned(content) && !isBlank({ ...content, reason: null });
