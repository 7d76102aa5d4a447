import { hasValue, isReasoned, type CellContent } from './cell';

/** Lines counted from their content, whatever the workflow says. */
export interface CompletenessCount {
  expected: number;
  filled: number;
  reasoned: number;
  missing: number;
}

/** A line is filled by the value of its total; half a ratio is missing. */
export function completeness(lines: readonly { total: CellContent }[]): CompletenessCount {
  const expected = lines.length;
  const filled = lines.filter(({ total }) => hasValue(total)).length;
  const reasoned = lines.filter(({ total }) => isReasoned(total)).length;
  return { expected, filled, reasoned, missing: expected - filled - reasoned };
}

export const addCompleteness = (counts: readonly CompletenessCount[]): CompletenessCount =>
  counts.reduce(
    (sum, count) => ({
      expected: sum.expected + count.expected,
      filled: sum.filled + count.filled,
      reasoned: sum.reasoned + count.reasoned,
      missing: sum.missing + count.missing,
    }),
    { expected: 0, filled: 0, reasoned: 0, missing: 0 },
  );
