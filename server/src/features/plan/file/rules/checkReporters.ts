import type { PlanLookup } from '../planLookup';
import type { Complain } from '../planProblem';
import { complainAt } from '../readSheet';
import { REPORTERS } from '../sheets/reporters';
import { checkPeriod } from './checkPeriod';

/** An institution that reports an indicator does report, and not twice in one quarter. */
export function checkReporters(plan: PlanLookup, complain: Complain): void {
  const at = complainAt(REPORTERS, complain);
  const earlier = new Map<string, typeof plan.lines.reporters>();
  for (const reporter of plan.lines.reporters) {
    const { line, indicator_code, institution_code, from_quarter, to_quarter } = reporter;
    if (plan.institution.get(institution_code)?.reports === false)
      at(line, 'institution_code', `institutions.csv says that ${institution_code} does not report.`);
    const framework = plan.frameworkOfIndicator(indicator_code);
    const period = checkPeriod(
      { from: ['from_quarter', from_quarter], to: ['to_quarter', to_quarter] },
      framework,
    );
    for (const problem of period) at(line, ...problem);
    const key = `${indicator_code} ${institution_code}`;
    const others = earlier.get(key) ?? [];
    const overlap = others.find(
      (other) => other.from_quarter <= to_quarter && from_quarter <= other.to_quarter,
    );
    if (overlap && overlap.from_quarter !== from_quarter)
      at(line, 'from_quarter', `Overlaps with line ${overlap.line}.`);
    earlier.set(key, [...others, reporter]);
  }
}
