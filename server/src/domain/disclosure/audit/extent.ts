import { canBe, type Question } from './question';

/** The smallest and the largest value that an unknown can have; null where that was not proved. */
export interface Extent {
  low: number | null;
  high: number | null;
}

/** Exact: each end has a table that reaches it, and a proof that none goes beyond. */
export const extentOf = (question: Question, column: number): Extent => ({
  low: end(question, column, -1),
  high: end(question, column, 1),
});

/**
 * The farthest value upwards, or downwards by looking at all values negated. First the bound itself is asked for, where
 * the end nearly always is, then the middle between the farthest value seen and the limit.
 */
function end(question: Question, column: number, way: 1 | -1): number | null {
  const { bounds, tables } = question;
  if (bounds === null) return null;
  const seen = (): number => Math.max(...tables.map((values) => way * (values[column] ?? NaN)));
  let limit = way * ((way > 0 ? bounds.high : bounds.low)[column] ?? NaN);
  for (let probe = limit; seen() < limit; probe = Math.ceil((seen() + limit + 1) / 2)) {
    const state = canBe(question, way > 0 ? [column, probe, limit] : [column, -limit, -probe]);
    if (state === 'GAVE_UP') return null;
    if (state === 'NONE') limit = probe - 1;
  }
  return way * limit;
}
