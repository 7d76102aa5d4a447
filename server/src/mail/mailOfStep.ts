import type { SignedIn } from '../context';
import type { MailKind } from '../domain/mail';
import type { WorkflowStep } from '../domain/workflow';
import type { ReportHead } from '../reports/reportHead';
import type { ToMend } from './draftMails';
import { writeMails } from './writeMails';

/** Steps of which the institution is told; its own steps it knows. */
const KINDS: Partial<Record<WorkflowStep, MailKind>> = {
  return: 'RETURNED',
  reopen: 'REOPENED',
  approve: 'APPROVED',
};

/** Tells the focal points of a report's institution of a step of the review, with its comment. */
export async function mailOfStep(
  tx: SignedIn,
  report: ReportHead,
  taken: { step: WorkflowStep; stepId: string; comment: string | null; toMend?: ToMend },
): Promise<void> {
  const kind = KINDS[taken.step];
  const { comment, toMend } = taken;
  if (kind) await writeMails(tx, [{ kind, report, slot: taken.stepId, comment, toMend }]);
}
