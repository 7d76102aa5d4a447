import type { Context, RequestContext, SignedIn } from '../../../context';
import { may } from '../../../domain/access';
import { isClean } from '../../../domain/reviewFlags';
import { DomainError } from '../../../errors';
import type { ApproveReportsInput, ReportVersionInput } from '../../../generated/schema';
import { assertMay } from '../../../permission';
import { publicError } from '../../../publicError';
import { readReportHeads } from '../../../reports/readReportHeads';
import type { ReportHead } from '../../../reports/reportHead';
import { applyOnce } from '../applyOnce';
import { assertApprovable, markApproved } from '../approveReport';
import { openForChange } from '../openForChange';
import { viewReports } from '../reportBatch';
import type { ReportView } from '../reportView';
import { countFlags } from './reportFlags';

const MOST_REPORTS = 100;

type Reporting = Context & Pick<RequestContext, 'reportFault'>;

/** What became of one of several reports. */
export interface ApprovalOutcomeView {
  reportId: string;
  approved: boolean;
  code: string | null;
  reason: string | null;
  report: ReportView | null;
}

type Refused = Pick<ApprovalOutcomeView, 'code' | 'reason'>;

/** Approves clean reports one after the other, each in a transaction of its own; a refusal is told beside its report. */
export async function approveReports(
  ctx: Reporting,
  { reports }: ApproveReportsInput,
): Promise<ApprovalOutcomeView[]> {
  assertMay(ctx, 'Mutation.approveReports');
  if (reports.length > MOST_REPORTS)
    throw new DomainError('INVALID_INPUT', 'Error_TOO_MANY_ENTRIES', {
      field: 'reports',
      params: { limit: MOST_REPORTS },
    });
  const refusals: (Refused | null)[] = [];
  for (const [place, shown] of reports.entries()) refusals.push(await tryToApprove(ctx, shown, place));
  const present = await seenReports(
    ctx,
    reports.map(({ reportId }) => reportId),
  );
  return reports.map(({ reportId }, place) => ({
    reportId,
    approved: refusals[place] === null,
    ...(refusals[place] ?? { code: null, reason: null }),
    report: present.get(reportId) ?? null,
  }));
}

/** The reports as they are afterwards, read together. By id. */
async function seenReports(ctx: SignedIn, ids: string[]): Promise<ReadonlyMap<string, ReportView>> {
  const heads = await readReportHeads(ctx.db, { ids });
  const seen = heads.filter((report) => may(ctx.viewer, 'Query.report', report));
  return new Map(viewReports(ctx, seen).map((view) => [view.id, view]));
}

/** Null, or why it is refused. A fault of the program is that of this report alone: others may be approved already. */
async function tryToApprove(
  ctx: SignedIn & Reporting,
  input: ReportVersionInput,
  place: number,
): Promise<Refused | null> {
  const { reportId } = input;
  try {
    await ctx.transaction(async (tx) => {
      const report = await openForChange(tx, 'Mutation.approveReports', { reportId });
      const change = { kind: 'approveReports', input, field: `reports.${place}.key` };
      await applyOnce(tx, change, { present: undefined, work: () => approveClean(tx, report, input) });
    });
    return null;
  } catch (fault) {
    const { message: reason, extensions } = publicError(fault, ctx.language, ctx.reportFault);
    return { code: fault instanceof DomainError ? codeOf(fault) : extensions.code, reason };
  }
}

async function approveClean(
  tx: SignedIn,
  report: ReportHead,
  { version }: ReportVersionInput,
): Promise<void> {
  await assertApprovable(tx, report, version);
  await assertClean(tx, report);
  await markApproved(tx, report, null);
}

async function assertClean(tx: SignedIn, report: ReportHead): Promise<void> {
  const [view] = viewReports(tx, [report]);
  if (view && !isClean(await countFlags(view)))
    throw new DomainError('NOT_ALLOWED', 'Refusal_NOT_CLEAN', { field: 'reportId' });
}

const codeOf = ({ code, sentence }: DomainError): string =>
  sentence.startsWith('Refusal_') ? sentence.slice('Refusal_'.length) : code;
