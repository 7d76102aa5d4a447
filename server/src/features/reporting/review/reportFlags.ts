import { addCompleteness } from '../../../domain/completeness';
import { isClean, type ReviewFlags } from '../../../domain/reviewFlags';
import { refusalOf } from '../../../domain/viewerActions';
import type { ReportFlags } from '../../../generated/schema';
import { reportFacts } from '../../../reports/reportFacts';
import type { ReportView } from '../reportView';

/** What is worth a look in a report, and whether the viewer may approve it together with others. */
export async function flagsOf(report: ReportView): Promise<ReportFlags> {
  const { ctx, submitters } = report.batch;
  const flags = await countFlags(report);
  const submittedBy = (await submitters()).get(report.id) ?? [];
  const mayApprove = refusalOf('APPROVE', reportFacts(ctx, report, { submittedBy })) === null;
  return { ...flags, clean: mayApprove && isClean(flags) };
}

/** The same without the viewer. */
export async function countFlags(report: ReportView): Promise<ReviewFlags> {
  const { id, batch } = report;
  const lines = (await batch.lines()).get(id) ?? [];
  const { reasoned, missing } = (await batch.completeness()).get(id) ?? addCompleteness([]);
  const warnings = lines.flatMap((line) => line.findings()).filter(({ severity }) => severity === 'WARNING');
  return {
    warnings: warnings.length,
    missing: reasoned + missing,
    changedSinceReturn: await countChanged(report),
    openThreads: await openThreadsOf(report),
  };
}

async function countChanged({ id, batch }: ReportView): Promise<number | null> {
  const { lastReturns, lineChanges, changedActivities } = batch.review;
  if (!(await lastReturns()).has(id)) return null;
  const lines = (await batch.lines()).get(id) ?? [];
  const activities = (await batch.activities()).get(id) ?? [];
  const changes = await lineChanges();
  const changed = await changedActivities();
  return (
    lines.filter((line) => changes.has(line.id)).length +
    activities.filter((activity) => changed.has(activity.id)).length
  );
}

/** How many conversations about a report, or about one of its lines, are not resolved. */
export async function openThreadsOf({ id, batch }: ReportView, lineId?: string): Promise<number> {
  const threads = (await batch.review.threads()).get(id) ?? [];
  return threads.filter(
    (thread) => thread.resolvedAt === null && (lineId === undefined || thread.lineId === lineId),
  ).length;
}
