import { addAmounts, compareAmounts, isZero, type Amount } from './amount';
import type { BreakdownRule } from './breakdown';
import { BLANK, isBlank, isReasoned, type CellContent } from './cell';
import { error, warning, type Finding } from './finding';
import { usesParts, type MeasurementRule } from './measurement';
import type { CheckRule } from './terms';

type Part = 'amount' | 'numerator' | 'denominator';

/** A breakdown with what was entered in it, beside the total of its line. */
export interface BreakdownContent {
  rule: MeasurementRule;
  breakdown: BreakdownRule;
  cells: ReadonlyMap<string, CellContent>;
  total: CellContent;
}

/**
 * Compares the cells of one breakdown with the total; of a ratio, numerators and denominators each
 * by themselves. Blank cells add nothing. The cells of an exhaustive breakdown add up to the total
 * exactly, unless a reason stands in one of them: then, and in a breakdown that is not exhaustive,
 * they stay at or below it. Where cells overlap, each one by itself stays at or below the total.
 * Nothing is compared without a total, nor for yes/no and steps, which do not add up.
 */
export function checkBreakdown(content: BreakdownContent): Finding[] {
  return partsThatAdd(content.rule).flatMap((part) => checkAgainstTotal(content, part));
}

/** A total that is not zero, and nothing at all entered in the breakdown. */
export function checkBreakdownEntered({ breakdown, cells, total }: BreakdownContent): Finding[] {
  const numbers = [total.amount, total.numerator, total.denominator];
  const somethingToBreakDown = numbers.some((number) => number !== null && !isZero(number));
  const entered = breakdown.cells.some((key) => !isBlank(cells.get(key) ?? BLANK));
  return somethingToBreakDown && !entered
    ? [warning('BREAKDOWN_MISSING', null, { breakdown: breakdown.code })]
    : [];
}

function partsThatAdd({ measure }: MeasurementRule): Part[] {
  if (usesParts(measure)) return ['numerator', 'denominator'];
  return measure === 'YES_NO' || measure === 'MILESTONE' ? [] : ['amount'];
}

function checkAgainstTotal(content: BreakdownContent, part: Part): Finding[] {
  const { breakdown, cells } = content;
  const total = content.total[part];
  const values = breakdown.cells.flatMap((key) => {
    const value = cells.get(key)?.[part] ?? null;
    return value === null ? [] : [{ key, value }];
  });
  if (total === null || values.length === 0) return [];
  if (breakdown.overlapping) return cellsAbove(values, total, { breakdown: breakdown.code, part });
  const sum = addAmounts(values.map(({ value }) => value));
  const rule = sumFault(sum, total, content);
  return rule === null ? [] : [error(rule, null, { breakdown: breakdown.code, part, sum, total })];
}

function sumFault(sum: Amount, total: Amount, content: BreakdownContent): CheckRule | null {
  const order = compareAmounts(sum, total);
  if (isComplete(content)) {
    return order === 0 ? null : order > 0 ? 'BREAKDOWN_ABOVE_TOTAL' : 'BREAKDOWN_NOT_EQUAL_TOTAL';
  }
  // Where a cell may be below zero, the missing ones may bring the sum down to the total.
  return order > 0 && content.rule.mayBeNegative !== true ? 'BREAKDOWN_ABOVE_TOTAL' : null;
}

const isComplete = ({ breakdown, cells }: BreakdownContent): boolean =>
  breakdown.exhaustive && !breakdown.cells.some((key) => isReasoned(cells.get(key) ?? BLANK));

const cellsAbove = (
  values: readonly { key: string; value: Amount }[],
  total: Amount,
  params: { breakdown: string; part: Part },
): Finding[] =>
  values
    .filter(({ value }) => compareAmounts(value, total) > 0)
    .map(({ key, value }) => error('BREAKDOWN_ABOVE_TOTAL', key, { ...params, sum: value, total }));
