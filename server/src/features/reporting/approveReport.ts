import { optionalText } from '../../checkedText';
import type { Context, SignedIn } from '../../context';
import type { ReportStepInput } from '../../generated/schema';
import { assertMay } from '../../permission';
import type { ReportHead } from '../../reports/reportHead';
import { applyOnce } from './applyOnce';
import { assertAllowed } from './assertAllowed';
import { nameItems } from './nameItems';
import { openForChange } from './openForChange';
import { reviewFacts } from './reviewFacts';
import { readReport } from './reports.queries';
import type { ReportView } from './reportView';
import { assertFresh, takeStep } from './takeStep';

const COMMENT = { field: 'comment', limit: 4000 };

/** Approves a submitted report: from now on its values count in national figures. */
export async function approveReport(ctx: Context, input: ReportStepInput): Promise<ReportView> {
  assertMay(ctx, 'Mutation.approveReport');
  const { reportId } = input;
  await ctx.transaction(async (tx) => {
    const report = await openForChange(tx, 'Mutation.approveReport', { reportId });
    const change = { kind: 'approveReport', input };
    await applyOnce(tx, change, { present: undefined, work: () => approve(tx, report, input) });
  });
  return readReport(ctx, reportId);
}

/** Approves a report that the transaction holds, if the viewer may and was shown its present state. */
export async function approve(
  tx: SignedIn,
  report: ReportHead,
  { version, comment }: ReportStepInput,
): Promise<void> {
  assertFresh(report, version);
  assertAllowed('APPROVE', await reviewFacts(tx, report));
  await takeStep(tx, report, {
    step: 'approve',
    comment: optionalText(comment, COMMENT),
    set: { approvedAt: tx.now() },
  });
  await nameItems(tx, report.id, []);
}
