import { addAmounts, compareAmounts, divide, type Amount } from './amount';
import { quotient } from './cell';
import { NO_VALUE, plain, type Outcome } from './figure';
import type { Measure } from './terms';

export const sumOf = (outcomes: readonly Outcome[]): Outcome => {
  const values = valuesOf(outcomes);
  return values.length === 0 ? NO_VALUE : plain(addAmounts(values));
};

export const averageOf = (outcomes: readonly Outcome[]): Outcome => {
  const values = valuesOf(outcomes);
  return plain(divide(addAmounts(values), String(values.length)));
};

/** The whole outcome of the largest value, so that a percentage keeps its parts. */
export const maximumOf = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.reduce((best, next) => (isLarger(next.value, best.value) ? next : best), NO_VALUE);

/**
 * Sum of numerators over sum of denominators: percentages are never averaged. 0/0 is no value, and
 * keeps its parts.
 */
export function ratioOf(measure: Measure, outcomes: readonly Outcome[]): Outcome {
  const reported = outcomes.filter(({ numerator }) => numerator !== null);
  if (reported.length === 0) return NO_VALUE;
  const numerator = sumOfPart(reported, 'numerator');
  const denominator = sumOfPart(reported, 'denominator');
  return { value: quotient(measure, { numerator, denominator }), numerator, denominator, outOf: null };
}

/** "n of m": how many of those that answered say yes (are above zero). */
export function countOf(outcomes: readonly Outcome[]): Outcome {
  const values = valuesOf(outcomes);
  if (values.length === 0) return NO_VALUE;
  const positive = values.filter((value) => compareAmounts(value, '0') > 0);
  return { ...plain(String(positive.length)), outOf: values.length };
}

const valuesOf = (outcomes: readonly Outcome[]): Amount[] =>
  outcomes.map(({ value }) => value).filter((value) => value !== null);

const sumOfPart = (outcomes: readonly Outcome[], part: 'numerator' | 'denominator'): Amount =>
  addAmounts(outcomes.map((outcome) => outcome[part]).filter((amount) => amount !== null));

const isLarger = (value: Amount | null, best: Amount | null): boolean =>
  value !== null && (best === null || compareAmounts(value, best) > 0);
