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

async function approve(
  tx: SignedIn,
  report: ReportHead,
  { version, comment }: ReportStepInput,
): Promise<void> {
  await assertApprovable(tx, report, version);
  await markApproved(tx, report, optionalText(comment, COMMENT));
}

/** Throws unless the viewer may approve a report that the transaction holds, and was shown its present state. */
export async function assertApprovable(tx: SignedIn, report: ReportHead, version: number): Promise<void> {
  assertFresh(report, version);
  assertAllowed('APPROVE', await reviewFacts(tx, report));
}

/** Takes the step, and the marks of earlier returns away. */
export async function markApproved(tx: SignedIn, report: ReportHead, comment: string | null): Promise<void> {
  await takeStep(tx, report, { step: 'approve', comment, set: { approvedAt: tx.now() } });
  await nameItems(tx, report.id, []);
}
