import type { PlanLookup } from '../planLookup';
import type { Complain } from '../planProblem';
import { complainAt } from '../readSheet';
import { ACTIVITIES } from '../sheets/activities';
import { checkPeriod } from './checkPeriod';

/** The lead reports the status, so it must be an institution that reports; partners are others. */
export function checkActivities(plan: PlanLookup, complain: Complain): void {
  const at = complainAt(ACTIVITIES, complain);
  for (const activity of plan.lines.activities) {
    const { line, lead_institution, partner_institutions, funding_source } = activity;
    if (plan.institution.get(lead_institution)?.reports === false)
      at(
        line,
        'lead_institution',
        `${lead_institution} leads, but institutions.csv says that it does not report.`,
      );
    if (partner_institutions.includes(lead_institution))
      at(line, 'partner_institutions', `${lead_institution} leads the activity and is no partner.`);
    const source = funding_source.find((code) => !plan.category('funding_source', code));
    if (source) at(line, 'funding_source', `${source} is no category of the dimension funding_source.`);
    if (plan.objective.get(activity.objective_code)?.level === 'STRATEGIC')
      at(line, 'objective_code', 'An activity stands below a specific objective.');
    const period = {
      from: ['start_quarter', activity.start_quarter],
      to: ['end_quarter', activity.end_quarter],
    } as const;
    const framework = plan.frameworkOfObjective(activity.objective_code);
    for (const problem of checkPeriod({ from: [...period.from], to: [...period.to] }, framework))
      at(line, ...problem);
  }
}
