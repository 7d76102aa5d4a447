import type { PlanLookup } from '../planLookup';
import type { Complain } from '../planProblem';
import { complainAt } from '../readSheet';
import { BREAKDOWN_RULES } from '../sheets/breakdownRules';

const keyOf = (line: { indicator_code: string; dimensions: string[] }) =>
  `${line.indicator_code} ${line.dimensions.join('*')}`;

/** A rule speaks of a breakdown that is there; cells that add up to the total cannot overlap. */
export function checkBreakdownRules({ lines, indicator }: PlanLookup, complain: Complain): void {
  const at = complainAt(BREAKDOWN_RULES, complain);
  const breakdowns = new Map(lines.breakdowns.map((line) => [keyOf(line), line]));
  for (const rule of lines.breakdownRules) {
    const breakdown = breakdowns.get(keyOf(rule));
    const by = rule.dimensions.join('*');
    if (!breakdown && indicator.has(rule.indicator_code))
      at(rule.line, 'dimensions', `${rule.indicator_code} is not broken down by "${by}".`);
    if (breakdown?.exhaustive && rule.overlapping)
      at(
        rule.line,
        'overlapping',
        `Line ${breakdown.line} of indicator_breakdowns.csv says that the cells add up to the total.`,
      );
  }
}
