import type { Fact } from './table';

/** Whether a fact holds for the true values; a cell that is not there makes it false. */
export function holds(
  { terms, low, high }: Pick<Fact, 'terms' | 'low' | 'high'>,
  valueOf: ReadonlyMap<string, number>,
): boolean {
  const sum = terms.reduce((total, { cell, times }) => total + times * (valueOf.get(cell) ?? NaN), 0);
  return sum >= low && sum <= high;
}
