import type { PlanLookup } from '../planLookup';
import type { Complain } from '../planProblem';
import { complainAt } from '../readSheet';
import { FRAMEWORKS } from '../sheets/frameworks';
import { checkPeriod } from './checkPeriod';

/** A framework ends no earlier than it begins. */
export function checkFrameworks({ lines }: PlanLookup, complain: Complain): void {
  const at = complainAt(FRAMEWORKS, complain);
  for (const { line, start_quarter, end_quarter } of lines.frameworks)
    for (const problem of checkPeriod({
      from: ['start_quarter', start_quarter],
      to: ['end_quarter', end_quarter],
    }))
      at(line, ...problem);
}
