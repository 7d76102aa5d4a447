import type { Context } from '../../context';
import type { ReturnReportInput } from '../../generated/schema';
import { assertMay } from '../../permission';
import { readReport } from './reports.queries';
import type { ReportView } from './reportView';
import { sendBack } from './sendBack';

/** Takes an approved report back for a correction, with a reason, also when its quarter is closed. */
export async function reopenReport(ctx: Context, input: ReturnReportInput): Promise<ReportView> {
  assertMay(ctx, 'Mutation.reopenReport');
  await ctx.transaction((tx) => sendBack(tx, 'reopen', input));
  return readReport(ctx, input.reportId);
}
