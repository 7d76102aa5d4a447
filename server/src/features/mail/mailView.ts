import type { Context } from '../../context';
import { mayReadMailText } from '../../domain/access';
import { mailAgainRefusal } from '../../domain/mailAttempt';
import type { MailMessage } from '../../entities/mailMessage';
import { readHindrances } from '../../mail/readHindrances';
import type { PlanInstitution } from '../../plan/plan';
import { required } from '../../plan/planRows';

/** A mail of the outbox as a viewer may see it. */
export interface MailView extends Omit<MailMessage, 'text' | 'institution' | 'user' | 'report'> {
  institution: PlanInstitution;
  text: string | null;
  maySendAgain: boolean;
}

/** Mails as the viewer may see them; whether one can be sent again is asked as the sending would ask it. */
export async function viewMails(ctx: Context, mails: readonly MailMessage[]): Promise<MailView[]> {
  const { db, viewer, settings } = ctx;
  const plan = await ctx.plan();
  const now = ctx.now();
  const again = mails.filter(
    (mail) => mailAgainRefusal({ ...mail, sends: settings.mail.sends, now }) === null,
  );
  const hindrances = await readHindrances(db, again, now);
  const sendable = new Set(again.filter(({ id }) => !hindrances.has(id)));
  return mails.map((mail) => ({
    ...mail,
    institution: required(plan.institution, mail.institutionId),
    text: mayReadMailText(viewer) ? mail.text : null,
    maySendAgain: sendable.has(mail),
  }));
}
