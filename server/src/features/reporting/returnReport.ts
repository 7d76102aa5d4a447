import type { Context } from '../../context';
import type { ReturnReportInput } from '../../generated/schema';
import { assertMay } from '../../permission';
import { readReport } from './reports.queries';
import type { ReportView } from './reportView';
import { sendBack } from './sendBack';

/** Gives a submitted report back to its institution, with what is to be mended. */
export async function returnReport(ctx: Context, input: ReturnReportInput): Promise<ReportView> {
  assertMay(ctx, 'Mutation.returnReport');
  await ctx.transaction((tx) => sendBack(tx, 'return', input));
  return readReport(ctx, input.reportId);
}
