import type { Context } from '../../context';
import type { RecordActivityStatusInput } from '../../generated/schema';
import { assertMay } from '../../permission';
import type { ActivityView } from './activityView';
import { openForChange } from './openForChange';
import { recordStatuses } from './recordStatuses';
import { readActivity } from './reports.queries';

/** Records how far an activity has come, and keeps every change. */
export async function recordActivityStatus(
  ctx: Context,
  input: RecordActivityStatusInput,
): Promise<ActivityView> {
  assertMay(ctx, 'Mutation.recordActivityStatus');
  const { activityReportId } = input;
  const saved = await ctx.transaction(async (tx) => {
    const report = await openForChange(tx, 'Mutation.recordActivityStatus', { activityReportId });
    return recordStatuses(tx, report, [{ input, path: '' }]);
  });
  return readActivity(ctx, saved, activityReportId);
}
