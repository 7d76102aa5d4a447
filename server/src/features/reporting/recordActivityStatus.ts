import type { Context, SignedIn } from '../../context';
import { ActivityChange } from '../../entities/activityChange';
import { ActivityReport } from '../../entities/activityReport';
import { DomainError, notFound } from '../../errors';
import type { RecordActivityStatusInput } from '../../generated/schema';
import { newId } from '../../ids';
import { assertMay } from '../../permission';
import type { ReportHead } from '../../reports/reportHead';
import { guardedUpdate } from '../../transaction';
import { checkActivityInput, sameStatus, statusOf, type ActivityStatus } from './activityStatus';
import type { ActivityView } from './activityView';
import { applyOnce } from './applyOnce';
import { assertItemOpen } from './assertItemOpen';
import { openForChange } from './openForChange';
import { readActivity } from './reports.queries';
import { startReport } from './startReport';

/** Records how far an activity has come, and keeps every change. */
export async function recordActivityStatus(
  ctx: Context,
  input: RecordActivityStatusInput,
): Promise<ActivityView> {
  assertMay(ctx, 'Mutation.recordActivityStatus');
  const { activityReportId } = input;
  const saved = await ctx.transaction(async (tx) => {
    const report = await openForChange(tx, 'Mutation.recordActivityStatus', { activityReportId });
    const change = { kind: 'recordActivityStatus', input };
    return applyOnce(tx, change, { present: report, work: () => record(tx, report, input) });
  });
  return readActivity(ctx, saved, activityReportId);
}

async function record(
  tx: SignedIn,
  report: ReportHead,
  input: RecordActivityStatusInput,
): Promise<ReportHead> {
  const row = await tx.db.findOneBy(ActivityReport, { id: input.activityReportId });
  if (!row) throw notFound('activityReportId');
  await assertItemOpen(tx, report, row);
  const status = checkActivityInput(input);
  if (sameStatus(row, status)) return report;
  await saveStatus(tx, row, { status, version: input.version });
  return startReport(tx, report);
}

async function saveStatus(
  tx: SignedIn,
  row: ActivityReport,
  { status, version }: { status: ActivityStatus; version: number },
): Promise<void> {
  if (!(await guardedUpdate(tx.db, ActivityReport, { id: row.id, version }, status)))
    throw new DomainError('CONFLICT', 'Error_CONFLICT', {
      field: 'version',
      details: { activityReportId: row.id, yours: status, theirs: statusOf(row), version: row.version },
    });
  await tx.db.insert(ActivityChange, {
    id: newId(),
    activityReportId: row.id,
    at: tx.now(),
    byId: tx.viewer.id,
    ...status,
  });
}
