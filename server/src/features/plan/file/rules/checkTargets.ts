import type { PlanLookup } from '../planLookup';
import type { Complain } from '../planProblem';
import { complainAt } from '../readSheet';
import { TARGETS } from '../sheets/targets';

/** A figure that is only monitored has no target, one that is reported once a year none for a quarter. */
export function checkTargets(plan: PlanLookup, complain: Complain): void {
  const at = complainAt(TARGETS, complain);
  for (const { line, indicator_code, period } of plan.lines.targets) {
    const indicator = plan.indicator.get(indicator_code);
    if (indicator?.direction === 'MONITOR')
      at(line, 'indicator_code', `${indicator_code} is only monitored and has no target.`);
    if (indicator?.frequency === 'ANNUAL' && period.includes('Q'))
      at(line, 'period', `${indicator_code} is reported once a year and has no target for a quarter.`);
    const framework = plan.frameworkOfIndicator(indicator_code);
    if (framework && !isWithin(period, framework))
      at(
        line,
        'period',
        `${period} is outside ${framework.code} (${framework.start_quarter} to ${framework.end_quarter}).`,
      );
  }
}

const isWithin = (
  period: string,
  { start_quarter, end_quarter }: { start_quarter: string; end_quarter: string },
) => period >= start_quarter.slice(0, period.length) && period <= end_quarter.slice(0, period.length);
