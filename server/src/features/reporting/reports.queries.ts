import type { Context, SignedIn } from '../../context';
import { may, type Operation } from '../../domain/access';
import { ReportLine } from '../../entities/reportLine';
import { notFound } from '../../errors';
import type { ReportFilter } from '../../generated/schema';
import type { Plan } from '../../plan/plan';
import { assertMay } from '../../permission';
import { readReportHeads, type ReportChoice } from '../../reports/readReportHeads';
import type { ReportHead } from '../../reports/reportHead';
import type { ActivityView } from './activityView';
import type { LineView } from './lineView';
import { viewReports } from './reportBatch';
import type { ReportView } from './reportView';

/** Reports that the viewer may see, newest quarter first, then by institution and framework. */
export async function listReports(ctx: Context, filter: ReportFilter = {}): Promise<ReportView[]> {
  assertMay(ctx, 'Query.reports');
  const plan = await ctx.plan();
  const heads = (await readReportHeads(ctx.db, choiceOf(ctx, plan, filter))).filter((report) =>
    may(ctx.viewer, 'Query.reports', report),
  );
  return viewReports(ctx, sorted(heads, plan));
}

/** Null for an unknown report and for one that the viewer may not see. */
export async function findReport(ctx: Context, id: string): Promise<ReportView | null> {
  assertMay(ctx, 'Query.report');
  return seenReport(ctx, 'Query.report', id);
}

/** One line without the others; null for an unknown one and for one that the viewer may not see. */
export async function findLine(ctx: Context, id: string): Promise<LineView | null> {
  assertMay(ctx, 'Query.reportLine');
  const row = await ctx.db.findOne(ReportLine, { select: { id: true, reportId: true }, where: { id } });
  const report = row && (await seenReport(ctx, 'Query.reportLine', row.reportId));
  return report ? readLine(ctx, report, id) : null;
}

/** The report after a change. */
export async function readReport(ctx: SignedIn, id: string): Promise<ReportView> {
  const report = await seenReport(ctx, 'Query.report', id);
  if (!report) throw notFound('reportId');
  return report;
}

/** One line of a report that was just changed, without reading the others or the report again. */
export async function readLine(ctx: SignedIn, report: ReportHead, lineId: string): Promise<LineView> {
  const [view] = viewReports(ctx, [report], { lineId });
  const [line] = (await view?.batch.lines())?.get(report.id) ?? [];
  if (!line) throw notFound('lineId');
  return line;
}

/** One activity report of a report that was just changed, without reading the others or the report again. */
export async function readActivity(
  ctx: SignedIn,
  report: ReportHead,
  activityReportId: string,
): Promise<ActivityView> {
  const [view] = viewReports(ctx, [report], { activityReportId });
  const [activity] = (await view?.batch.activities())?.get(report.id) ?? [];
  if (!activity) throw notFound('activityReportId');
  return activity;
}

async function seenReport(ctx: SignedIn, operation: Operation, id: string): Promise<ReportView | null> {
  const heads = await readReportHeads(ctx.db, { ids: [id] });
  const seen = heads.filter((report) => may(ctx.viewer, operation, report));
  return viewReports(ctx, seen)[0] ?? null;
}

/**
 * A focal point's list is narrowed to the own institution; what is asked of others is then simply not there.
 * An unknown code or id, the empty text included, chooses nothing.
 */
function choiceOf({ viewer }: SignedIn, plan: Plan, filter: ReportFilter): ReportChoice {
  const { quarter, frameworkCode, workflow } = filter;
  const institutionId = filter.institutionId ?? viewer.institutionId;
  const frameworkId = isGiven(frameworkCode)
    ? (plan.frameworkByCode.get(frameworkCode)?.id ?? '')
    : undefined;
  return {
    ...(isGiven(quarter) ? { quarters: [quarter] } : {}),
    ...(isGiven(institutionId) ? { institutionId } : {}),
    ...(isGiven(frameworkId) ? { frameworkId } : {}),
    ...(isGiven(workflow) ? { workflows: workflow } : {}),
  };
}

const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

function sorted(heads: readonly ReportHead[], plan: Plan): ReportHead[] {
  const placeOf = ({ quarter, institutionId, frameworkId }: ReportHead) =>
    [quarter, plan.institution.get(institutionId)?.code, plan.framework.get(frameworkId)?.code] as const;
  return [...heads].sort((a, b) => {
    const [quarterA, ...restA] = placeOf(a);
    const [quarterB, ...restB] = placeOf(b);
    if (quarterA !== quarterB) return quarterA < quarterB ? 1 : -1;
    return restA.join(' ') < restB.join(' ') ? -1 : 1;
  });
}
