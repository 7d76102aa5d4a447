import { say } from '../../../../../schema/language/say';
import type { Context, SignedIn } from '../../../context';
import { isClean } from '../../../domain/reviewFlags';
import { DomainError } from '../../../errors';
import type { ApproveReportsInput, ReportVersionInput } from '../../../generated/schema';
import { assertMay } from '../../../permission';
import type { ReportHead } from '../../../reports/reportHead';
import { approve } from '../approveReport';
import { assertAllowed } from '../assertAllowed';
import { openForChange } from '../openForChange';
import { viewReports } from '../reportBatch';
import { findReport } from '../reports.queries';
import type { ReportView } from '../reportView';
import { reviewFacts } from '../reviewFacts';
import { assertFresh } from '../takeStep';
import { countFlags } from './reportFlags';

const MOST_REPORTS = 100;

/** What became of one of several reports. */
export interface ApprovalOutcomeView {
  reportId: string;
  approved: boolean;
  code: string | null;
  reason: string | null;
  report: ReportView | null;
}

/** Approves clean reports one after the other, each in a transaction of its own; a refusal is told beside its report. */
export async function approveReports(
  ctx: Context,
  { reports }: ApproveReportsInput,
): Promise<ApprovalOutcomeView[]> {
  assertMay(ctx, 'Mutation.approveReports');
  if (reports.length > MOST_REPORTS)
    throw new DomainError('INVALID_INPUT', 'Error_TOO_MANY_ENTRIES', {
      field: 'reports',
      params: { limit: MOST_REPORTS },
    });
  const outcomes: ApprovalOutcomeView[] = [];
  for (const { reportId, version } of reports) {
    const refusal = await tryToApprove(ctx, { reportId, version });
    outcomes.push({
      reportId,
      approved: refusal === null,
      ...inWords(ctx, refusal),
      report: await findReport(ctx, reportId),
    });
  }
  return outcomes;
}

/** Null, or why it is refused. */
async function tryToApprove(ctx: SignedIn, shown: ReportVersionInput): Promise<DomainError | null> {
  const { reportId } = shown;
  try {
    await ctx.transaction(async (tx) => {
      const report = await openForChange(tx, 'Mutation.approveReports', { reportId });
      assertFresh(report, shown.version);
      assertAllowed('APPROVE', await reviewFacts(tx, report));
      await assertClean(tx, report);
      await approve(tx, report, shown);
    });
    return null;
  } catch (fault) {
    if (fault instanceof DomainError) return fault;
    throw fault;
  }
}

async function assertClean(tx: SignedIn, report: ReportHead): Promise<void> {
  const [view] = viewReports(tx, [report]);
  if (view && !isClean(await countFlags(view)))
    throw new DomainError('NOT_ALLOWED', 'Refusal_NOT_CLEAN', { field: 'reportId' });
}

const inWords = (
  { language }: SignedIn,
  refusal: DomainError | null,
): Pick<ApprovalOutcomeView, 'code' | 'reason'> =>
  refusal === null
    ? { code: null, reason: null }
    : { code: codeOf(refusal), reason: say(language, refusal.sentence, refusal.parts.params ?? {}) };

const codeOf = ({ code, sentence }: DomainError): string =>
  sentence.startsWith('Refusal_') ? sentence.slice('Refusal_'.length) : code;
