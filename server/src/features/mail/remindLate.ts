import { recordAudit } from '../../audit';
import type { Context, SignedIn } from '../../context';
import type { RemindLateInput } from '../../generated/schema';
import { isTaken } from '../../isTaken';
import { draftMails } from '../../mail/draftMails';
import { writeMails } from '../../mail/writeMails';
import { assertMay } from '../../permission';
import { readLateReports } from './lateReports.queries';

/**
 * Reminds the focal points of all late reports of a framework and quarter, once for each report, day and person: a
 * second press, also at the same moment, writes nothing more.
 */
export async function remindLate(ctx: Context, input: RemindLateInput) {
  assertMay(ctx, 'Mutation.remindLate');
  const write = () => ctx.transaction((tx) => remind(tx, input));
  try {
    return await write();
  } catch (fault) {
    // Somebody else pressed at the same moment. Their mails are there now, and are found the second time.
    if (!isTaken(fault)) throw fault;
    return write();
  }
}

async function remind(tx: SignedIn, { frameworkCode, quarter }: RemindLateInput) {
  const asked = { framework: frameworkCode, field: 'frameworkCode', quarter };
  const { occasions, unreachable } = await readLateReports(tx, asked);
  const drafts = await draftMails(tx, occasions);
  const written = await writeMails(tx, occasions);
  const detail = `written ${written}, without a focal point ${unreachable.length}`;
  if (written > 0) await recordAudit(tx, 'REMINDERS_WRITTEN', `${quarter} ${frameworkCode}`, detail);
  return { written, before: drafts.length - written, unreachable };
}
