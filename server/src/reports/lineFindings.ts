import type { Amount } from '../domain/amount';
import type { BreakdownRule } from '../domain/breakdown';
import { computedValue, type CellContent } from '../domain/cell';
import { checkLine, type Finding } from '../domain/checks';
import { earlierQuarters } from '../domain/lookBack';
import type { Quarter } from '../domain/quarter';
import type { PlanBreakdown, PlanIndicator } from '../plan/plan';

/** A line as it is kept, and the totals that the same institution reported of the same indicator. */
export interface CheckedLine {
  quarter: Quarter;
  /** By key: the total, and every breakdown cell that holds something. */
  cells: ReadonlyMap<string, CellContent>;
  noBreakdown: boolean;
  explanation: string | null;
  totalOf: (quarter: Quarter) => CellContent | undefined;
}

/** Everything that the checks find in a line: the same on the form, at submitting and on the dashboard. */
export const lineFindings = (
  indicator: PlanIndicator,
  { quarter, totalOf, ...line }: CheckedLine,
): Finding[] =>
  checkLine({
    ...line,
    rule: indicator.rule,
    breakdowns: indicator.breakdowns.map(ruleOf),
    lastFour: lastFourOf(indicator, { quarter, totalOf }),
  });

/** The computed totals that say what is usual, newest first. */
export const lastFourOf = (
  { frequency, measure }: PlanIndicator,
  { quarter, totalOf }: Pick<CheckedLine, 'quarter' | 'totalOf'>,
): (Amount | null)[] =>
  earlierQuarters(frequency, quarter).map((earlier) => {
    const total = totalOf(earlier);
    return total ? computedValue(measure, total) : null;
  });

export const ruleOf = ({ id, code, exhaustive, overlapping, cells }: PlanBreakdown): BreakdownRule => ({
  id,
  code,
  exhaustive,
  overlapping,
  cells: cells.map(({ key }) => key),
});
