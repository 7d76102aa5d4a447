import type { FormReading } from '../../../../schema/exchange/formReading';
import type { Context } from '../../context';
import { refusalOf } from '../../domain/viewerActions';
import { DomainError } from '../../errors';
import { assertMay } from '../../permission';
import { reportFacts } from '../../reports/reportFacts';
import { compareForm } from './compareForm';
import { readFormFacts } from './formFacts.queries';
import { formRefused } from './formRefused';
import { readStamp, type Sign } from './formStamp';
import { readInThread } from './formThread';

/** A file that was sent for a report. */
export interface SentForm {
  reportId: string;
  file: Uint8Array;
}

/**
 * Says what using a form would do, and changes nothing. Who may not enter values of the report now is told so before
 * the file is opened. Throws the reason why a file is refused as a whole; what is wrong with its cells is in the answer.
 */
export async function readForm(ctx: Context, { reportId, file }: SentForm, sign: Sign): Promise<FormReading> {
  assertMay(ctx, 'Mutation.enterForm');
  const facts = await readFormFacts(ctx, 'Mutation.enterForm', reportId);
  const refusal = refusalOf('ENTER', reportFacts(ctx, facts.report, { itemNamed: true }));
  if (refusal !== null) throw new DomainError('NOT_ALLOWED', `Refusal_${refusal}`);
  const form = await readInThread(ctx.viewer.id, file);
  const stamp = readStamp(form.stamp, sign);
  if (stamp.reportId !== reportId) throw formRefused('OTHER_REPORT', { reference: stamp.reference });
  if (stamp.planVersion !== facts.framework.planVersion.number) throw formRefused('OLD_PLAN');
  const activities = form.activities ?? (stamp.activities.length === 0 ? [] : null);
  if (form.rows === null || activities === null) throw formRefused('LAYOUT_CHANGED');
  return compareForm({ facts, stamp, rows: form.rows, activities }, ctx.language);
}
