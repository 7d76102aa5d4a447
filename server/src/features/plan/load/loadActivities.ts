import { Activity } from '../../../entities/activity';
import { ActivityPartner } from '../../../entities/activityPartner';
import { required } from '../../../plan/planRows';
import type { PlanLines } from '../file/planLines';
import { byCode, codesById } from './byCode';
import { type Loading, loadTable } from './loadTable';
import { threeLanguages } from './threeLanguages';

type Ids = ReadonlyMap<string, string>;

export const loadActivities = (
  loading: Loading,
  { activities }: PlanLines,
  { objectives, institutions }: { objectives: Ids; institutions: Ids },
) =>
  loadTable(loading, {
    ...byCode,
    entity: Activity,
    file: 'activities.csv',
    lines: activities,
    row: (line, place) => ({
      objectiveId: required(objectives, line.objective_code),
      code: line.code,
      ...threeLanguages('title', line),
      leadId: required(institutions, line.lead_institution),
      startQuarter: line.start_quarter,
      endQuarter: line.end_quarter,
      plannedBudgetEur: line.planned_budget_eur,
      fundingSources: line.funding_source.join(';'),
      provenance: line.provenance,
      sortOrder: place,
    }),
  });

/** Partners come and go with an amendment: that is a change of the activity. */
export function loadPartners(
  loading: Loading,
  lines: PlanLines,
  { activities, institutions }: { activities: Ids; institutions: Ids },
) {
  const activity = codesById(activities);
  const institution = codesById(institutions);
  return loadTable(loading, {
    entity: ActivityPartner,
    file: 'activities.csv',
    mayVanish: true,
    lines: lines.activities.flatMap(({ code, partner_institutions }) =>
      partner_institutions.map((partner, place) => ({ code, partner, place })),
    ),
    keyOfLine: ({ code, partner }) => `${code} ${partner}`,
    keyOfRow: ({ activityId, institutionId }) =>
      `${activity.get(activityId)} ${institution.get(institutionId)}`,
    row: ({ code, partner, place }) => ({
      activityId: required(activities, code),
      institutionId: required(institutions, partner),
      sortOrder: place,
    }),
  });
}
