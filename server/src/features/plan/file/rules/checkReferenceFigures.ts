import type { PlanLookup } from '../planLookup';
import type { Complain } from '../planProblem';
import { complainAt } from '../readSheet';
import { REFERENCE_FIGURES } from '../sheets/referenceFigures';

/**
 * A breakdown is written `sex=female;age_group=adult`, in dimensions by which the indicator is broken down; it
 * may name fewer of them than the indicator crosses. What was worked out from published figures stays internal.
 */
export function checkReferenceFigures(plan: PlanLookup, complain: Complain): void {
  const at = complainAt(REFERENCE_FIGURES, complain);
  for (const { line, indicator_code, start_date, end_date, breakdown, status, ...rest } of plan.lines
    .referenceFigures) {
    if (end_date < start_date) at(line, 'end_date', `${end_date} is before start_date ${start_date}.`);
    if (status === 'DERIVED' && rest.public) at(line, 'public', 'A derived figure is never public.');
    const dimensions = plan.lines.breakdowns
      .filter((each) => each.indicator_code === indicator_code)
      .flatMap((each) => each.dimensions);
    for (const part of breakdown?.split(';') ?? []) {
      const [dimension = '', category = ''] = part.split('=');
      if (!dimensions.includes(dimension))
        at(line, 'breakdown', `${indicator_code} is not broken down by ${JSON.stringify(dimension)}.`);
      else if (!plan.category(dimension, category))
        at(line, 'breakdown', `${JSON.stringify(category)} is no category of the dimension ${dimension}.`);
    }
  }
}
