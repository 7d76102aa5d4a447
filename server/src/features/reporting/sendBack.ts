import { requiredText } from '../../checkedText';
import type { SignedIn } from '../../context';
import type { ReturnReportInput } from '../../generated/schema';
import type { ReportHead } from '../../reports/reportHead';
import { applyOnce } from './applyOnce';
import { assertAllowed } from './assertAllowed';
import { checkItems, placesToMend } from './checkItems';
import { nameItems } from './nameItems';
import { openForChange } from './openForChange';
import { keepReturn } from './review/keepReturn';
import { reviewFacts } from './reviewFacts';
import { assertFresh, takeStep } from './takeStep';

const WAYS = {
  return: { operation: 'Mutation.returnReport', action: 'RETURN', set: {} },
  reopen: { operation: 'Mutation.reopenReport', action: 'REOPEN', set: { reopened: true, approvedAt: null } },
} as const;

const COMMENT = { field: 'comment', limit: 4000 };

/** Gives a report back to its institution: the items named are open again, the others stay locked. */
export async function sendBack(
  tx: SignedIn,
  step: keyof typeof WAYS,
  input: ReturnReportInput,
): Promise<void> {
  const report = await openForChange(tx, WAYS[step].operation, { reportId: input.reportId });
  const change = { kind: `${step}Report`, input };
  await applyOnce(tx, change, { present: undefined, work: () => giveBack(tx, report, { ...input, step }) });
}

async function giveBack(
  tx: SignedIn,
  report: ReportHead,
  { step, reportId, version, comment, items }: ReturnReportInput & { step: keyof typeof WAYS },
): Promise<void> {
  const { action, set } = WAYS[step];
  assertFresh(report, version);
  assertAllowed(action, await reviewFacts(tx, report));
  const checked = await checkItems(tx, reportId, items);
  const stepId = await takeStep(tx, report, {
    step,
    comment: requiredText(comment, COMMENT),
    toMend: placesToMend(checked),
    set,
  });
  await nameItems(tx, reportId, checked);
  await keepReturn(tx, { stepId, items: checked });
}
