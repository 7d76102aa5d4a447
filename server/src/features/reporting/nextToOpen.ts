import { nextQuarter, type Quarter } from '../../domain/quarter';
import type { Plan } from '../../plan/plan';
import { isPlanned } from './expectedReports';

/** The quarter after the latest that was opened, or the plan's first; null when the plan does not go on. */
export function nextToOpen(plan: Plan, latest: Quarter | undefined): Quarter | null {
  const [first] = plan.frameworks.map(({ startQuarter }) => startQuarter).sort();
  const quarter = latest ? nextQuarter(latest) : first;
  return quarter !== undefined && isPlanned(plan, quarter) ? quarter : null;
}
