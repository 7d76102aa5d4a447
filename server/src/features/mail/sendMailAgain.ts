import { recordAudit } from '../../audit';
import type { Context } from '../../context';
import { mailAgainRefusal } from '../../domain/mailAttempt';
import { MailMessage } from '../../entities/mailMessage';
import { DomainError, notFound } from '../../errors';
import type { SendMailAgainInput } from '../../generated/schema';
import { readHindrances } from '../../mail/readHindrances';
import { assertMay } from '../../permission';
import { guardedUpdate } from '../../transaction';
import { viewMails, type MailView } from './mailView';

/**
 * Has a mail that was given up tried anew, from the first try on, with the same text and the same Message-ID; not a
 * reminder that has lost its reason since.
 */
export async function sendMailAgain(
  ctx: Context,
  { mailId, version }: SendMailAgainInput,
): Promise<MailView> {
  assertMay(ctx, 'Mutation.sendMailAgain');
  await ctx.transaction(async (tx) => {
    const mail = await tx.db.findOneBy(MailMessage, { id: mailId });
    if (!mail) throw notFound('mailId');
    const refusal = mailAgainRefusal({ ...mail, sends: tx.settings.mail.sends, now: tx.now() });
    if (refusal !== null) throw refused(refusal);
    const hindrance = (await readHindrances(tx.db, [mail], tx.now())).get(mailId);
    if (hindrance) throw refused(hindrance);
    const again = { state: 'WAITING' as const, attempts: 0, nextAttemptAt: tx.now(), fault: null };
    if (!(await guardedUpdate(tx.db, MailMessage, { id: mailId, version }, again)))
      throw new DomainError('CONFLICT', 'Error_CONFLICT', {
        field: 'version',
        details: { version: mail.version, state: mail.state },
      });
    await recordAudit(tx, 'MAIL_SENT_AGAIN', `${mail.kind} ${mail.quarter}`, mail.address);
  });
  const [view] = await viewMails(ctx, await ctx.db.findBy(MailMessage, { id: mailId }));
  if (!view) throw notFound('mailId');
  return view;
}

const refused = (refusal: NonNullable<ReturnType<typeof mailAgainRefusal>> | 'RECIPIENT_GONE') =>
  new DomainError('INVALID_INPUT', `Error_MAIL_${refusal}`, { field: 'mailId' });
