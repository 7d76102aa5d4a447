import type { Context, SignedIn } from '../../context';
import { ActivityReport } from '../../entities/activityReport';
import { SetAsideActivity } from '../../entities/setAsideActivity';
import { notFound } from '../../errors';
import type { RecordActivityStatusInput } from '../../generated/schema';
import { newId } from '../../ids';
import { assertMay } from '../../permission';
import type { ReportHead } from '../../reports/reportHead';
import { sameStatus, statusOf } from '../../reports/activityStatus';
import { checkActivityInput } from './checkActivityInput';
import type { ActivityView } from './activityView';
import { applyOnce } from './applyOnce';
import { assertItemOpen } from './assertItemOpen';
import { openForChange } from './openForChange';
import { readActivity } from './reports.queries';

/**
 * Ends a conflict about an activity in favour of what is stored: what was typed is kept in its history. Nothing is
 * kept when both say the same.
 */
export async function setAsideActivity(
  ctx: Context,
  input: RecordActivityStatusInput,
): Promise<ActivityView> {
  assertMay(ctx, 'Mutation.setAsideActivity');
  const { activityReportId } = input;
  const report = await ctx.transaction(async (tx) => {
    const held = await openForChange(tx, 'Mutation.setAsideActivity', { activityReportId });
    const change = { kind: 'setAsideActivity', input };
    await applyOnce(tx, change, { present: undefined, work: () => setAside(tx, held, input) });
    return held;
  });
  return readActivity(ctx, report, activityReportId);
}

async function setAside(tx: SignedIn, report: ReportHead, input: RecordActivityStatusInput): Promise<void> {
  const { activityReportId } = input;
  const row = await tx.db.findOneBy(ActivityReport, { id: activityReportId });
  if (!row) throw notFound('activityReportId');
  await assertItemOpen(tx, report, row);
  const typed = checkActivityInput(input);
  if (sameStatus(row, typed)) return;
  const [at, byId] = [tx.now(), tx.viewer.id];
  await tx.db.insert(SetAsideActivity, {
    ...{ id: newId(), activityReportId, at, byId },
    ...{ typed, kept: statusOf(row) },
  });
}
