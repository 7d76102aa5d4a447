import type { Workflow } from '../../domain/terms';
import type { Plan, PlanInstitution } from '../../plan/plan';
import { ratesOf } from './matrix';
import type { ReportStanding } from './reportStanding';

/** Workflow states of a report that was handed in at least once. */
const HANDED_IN: readonly Workflow[] = ['SUBMITTED', 'RETURNED', 'APPROVED'];

/** How far the reporting of one quarter has come. */
export function quarterReporting({ institutions }: Plan, reports: readonly ReportStanding[]) {
  const count = (...states: readonly Workflow[]) =>
    reports.filter(({ workflow }) => states.includes(workflow)).length;
  return {
    expectedReports: reports.length,
    reportedReports: count(...HANDED_IN),
    approvedReports: count('APPROVED'),
    awaitingReview: count('SUBMITTED'),
    overdue: overdueInstitutions(institutions, reports),
    ...ratesOf(reports),
  };
}

function overdueInstitutions(institutions: readonly PlanInstitution[], reports: readonly ReportStanding[]) {
  const overdue = new Set(
    reports
      .filter(({ timeliness }) => timeliness.state === 'OVERDUE')
      .map(({ institutionId }) => institutionId),
  );
  return institutions.filter(({ id }) => overdue.has(id));
}
