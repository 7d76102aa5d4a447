import type { SignedIn } from '../../context';
import { may } from '../../domain/access';
import { dayInBelgrade, type Quarter } from '../../domain/quarter';
import { isReported } from '../../domain/rates';
import { timeliness, type TimelinessResult } from '../../domain/timeliness';
import { groupBy } from '../../groupBy';
import type { PlanInstitution } from '../../plan/plan';
import { required } from '../../plan/planRows';
import { readReportHeads } from '../../reports/readReportHeads';
import type { ReportHead } from '../../reports/reportHead';

/** What one institution owes in one quarter, and by when. */
export interface DeadlineView {
  institution: PlanInstitution;
  dueAt: Date;
  dueOn: string;
  expectedReports: number;
  /** Submitted or approved. */
  submittedReports: number;
  /** Of the report that is worst off. */
  timeliness: TimelinessResult & { dueAt: Date };
}

/** Worst first: what is overdue is what somebody has to be told. */
const URGENCY = ['OVERDUE', 'DUE_SOON', 'OPEN', 'NOT_OPEN', 'LATE', 'ON_TIME'] as const;

/** The deadlines of some quarters by institution, earliest first, as far as the viewer may see their reports. */
export async function readDeadlines(
  ctx: SignedIn,
  quarters: readonly Quarter[],
): Promise<ReadonlyMap<Quarter, DeadlineView[]>> {
  const { institution } = await ctx.plan();
  const heads = (await readReportHeads(ctx.db, { quarters })).filter((report) =>
    may(ctx.viewer, 'Query.quarters', report),
  );
  const views = [...groupBy(heads, ({ quarter, institutionId }) => `${quarter} ${institutionId}`).values()]
    .map((reports) => viewOf(ctx, reports, institution))
    .toSorted(
      (a, b) => a.dueAt.getTime() - b.dueAt.getTime() || compare(a.institution.code, b.institution.code),
    );
  return groupBy(views, ({ quarter }) => quarter);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function viewOf(
  { now }: SignedIn,
  reports: readonly ReportHead[],
  institutions: ReadonlyMap<string, PlanInstitution>,
): DeadlineView & { quarter: Quarter } {
  const [first] = reports;
  if (!first) throw new Error('A group of reports is never empty.');
  const judged = reports
    .map(({ quarterState: state, dueAt, firstSubmittedAt }) => ({
      ...timeliness({ state, dueAt, firstSubmittedAt, now: now() }),
      dueAt,
    }))
    .toSorted((a, b) => URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state));
  const worst = judged[0] ?? { state: 'OPEN' as const, daysLate: 0, dueAt: first.dueAt };
  return {
    quarter: first.quarter,
    institution: required(institutions, first.institutionId),
    dueAt: worst.dueAt,
    dueOn: dayInBelgrade(worst.dueAt),
    expectedReports: reports.length,
    submittedReports: reports.filter(({ workflow }) => isReported(workflow)).length,
    timeliness: worst,
  };
}
