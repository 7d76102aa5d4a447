import { canBeReminded } from '../../domain/reminder';
import type { Workflow } from '../../domain/terms';
import type { Plan, PlanInstitution } from '../../plan/plan';
import { ratesOf } from './matrix';
import type { ReportStanding } from './reportStanding';

/** How far the reporting of one quarter has come. */
export function quarterReporting({ institutions }: Plan, reports: readonly ReportStanding[]) {
  const count = (state: Workflow) => reports.filter(({ workflow }) => workflow === state).length;
  const rates = ratesOf(reports);
  return {
    expectedReports: reports.length,
    reportedReports: rates.reportingRate.part,
    returnedReports: count('RETURNED'),
    approvedReports: count('APPROVED'),
    awaitingReview: count('SUBMITTED'),
    overdue: overdueInstitutions(institutions, reports),
    ...rates,
  };
}

/** Late reports that can still be handed in. */
export const countRemindable = (reports: readonly ReportStanding[], now: Date): number =>
  reports.filter((report) => canBeReminded({ ...report, dueAt: report.timeliness.dueAt, now })).length;

function overdueInstitutions(institutions: readonly PlanInstitution[], reports: readonly ReportStanding[]) {
  const overdue = new Set(
    reports
      .filter(({ timeliness }) => timeliness.state === 'OVERDUE')
      .map(({ institutionId }) => institutionId),
  );
  return institutions.filter(({ id }) => overdue.has(id));
}
