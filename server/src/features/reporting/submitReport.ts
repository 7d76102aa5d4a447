import { optionalText } from '../../checkedText';
import type { Context, SignedIn } from '../../context';
import type { ReportStepInput } from '../../generated/schema';
import { assertMay } from '../../permission';
import type { ReportHead } from '../../reports/reportHead';
import { applyOnce } from './applyOnce';
import { assertAllowed } from './assertAllowed';
import { checksOfContent } from './checks';
import { openForChange } from './openForChange';
import { contentFacts } from './contentFacts';
import { judgedContent } from './judgedContent';
import { reportFacts } from '../../reports/reportFacts';
import { viewReports } from './reportBatch';
import { readReport } from './reports.queries';
import type { ReportView } from './reportView';
import { assertFresh, takeStep } from './takeStep';

const COMMENT = { field: 'comment', limit: 4000 };

/** Hands a report in for review, when it has no errors and every warning is explained. */
export async function submitReport(ctx: Context, input: ReportStepInput): Promise<ReportView> {
  assertMay(ctx, 'Mutation.submitReport');
  const { reportId } = input;
  await ctx.transaction(async (tx) => {
    const report = await openForChange(tx, 'Mutation.submitReport', { reportId });
    const change = { kind: 'submitReport', input };
    await applyOnce(tx, change, { present: undefined, work: () => submit(tx, report, input) });
  });
  return readReport(ctx, reportId);
}

async function submit(
  tx: SignedIn,
  report: ReportHead,
  { version, comment }: ReportStepInput,
): Promise<void> {
  assertFresh(report, version);
  await assertSubmittable(tx, report);
  const at = tx.now();
  await takeStep(tx, report, {
    step: 'submit',
    comment: optionalText(comment, COMMENT),
    set: {
      firstSubmittedAt: report.firstSubmittedAt ?? at,
      submittedAt: at,
      submittedById: tx.viewer.id,
    },
  });
}

async function assertSubmittable(tx: SignedIn, report: ReportHead): Promise<void> {
  const [view] = viewReports(tx, [report]);
  if (!view) return;
  const blocking = checksOfContent(await judgedContent(view)).filter(({ explained }) => !explained);
  assertAllowed('SUBMIT', reportFacts(tx, report, await contentFacts(view)), {
    field: 'reportId',
    details: {
      checks: blocking.map(({ rule, severity, lineId, activityReportId, cell, breakdownId, message }) => ({
        rule,
        severity,
        lineId,
        activityReportId,
        cell,
        breakdownId,
        message,
      })),
    },
  });
}
