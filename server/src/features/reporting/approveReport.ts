import { optionalText } from '../../checkedText';
import type { Context } from '../../context';
import type { ReportStepInput } from '../../generated/schema';
import { assertMay } from '../../permission';
import { assertAllowed } from './assertAllowed';
import { nameItems } from './nameItems';
import { openForChange } from './openForChange';
import { reviewFacts } from './reviewFacts';
import { readReport } from './reports.queries';
import type { ReportView } from './reportView';
import { assertFresh, takeStep } from './takeStep';

const COMMENT = { field: 'comment', limit: 4000 };

/** Approves a submitted report: from now on its values count in national figures. */
export async function approveReport(
  ctx: Context,
  { reportId, version, comment }: ReportStepInput,
): Promise<ReportView> {
  assertMay(ctx, 'Mutation.approveReport');
  await ctx.transaction(async (tx) => {
    const report = await openForChange(tx, 'Mutation.approveReport', { reportId });
    assertFresh(report, version);
    assertAllowed('APPROVE', await reviewFacts(tx, report));
    await takeStep(tx, report, {
      step: 'approve',
      comment: optionalText(comment, COMMENT),
      set: { approvedAt: tx.now() },
    });
    await nameItems(tx, report.id, []);
  });
  return readReport(ctx, reportId);
}
