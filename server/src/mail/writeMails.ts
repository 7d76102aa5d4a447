import { In } from 'typeorm';
import type { Context } from '../context';
import { MailMessage } from '../entities/mailMessage';
import { newId } from '../ids';
import { insertRows } from '../insertRows';
import { draftMails, type MailDraft, type Occasion } from './draftMails';

/**
 * Puts the mails of some occasions into the outbox, in the transaction of the event that causes them: they are there
 * when it is, and not when it is not. One that was written before is not written again. Returns how many were new.
 */
export async function writeMails(tx: Context, occasions: readonly Occasion[]): Promise<number> {
  const drafts = await draftMails(tx, occasions);
  const fresh = await notWritten(tx, drafts);
  await insertRows(
    tx.db,
    MailMessage,
    fresh.map((draft) => rowOf(tx, draft)),
  );
  return fresh.length;
}

/** Those drafts that are not in the outbox yet. */
export async function notWritten(
  { db }: Pick<Context, 'db'>,
  drafts: readonly MailDraft[],
): Promise<MailDraft[]> {
  if (drafts.length === 0) return [];
  const written = await db.find(MailMessage, {
    select: { id: true, onceKey: true },
    where: { onceKey: In(drafts.map(({ onceKey }) => onceKey)) },
  });
  const known = new Set(written.map(({ onceKey }) => onceKey));
  return drafts.filter(({ onceKey }) => !known.has(onceKey));
}

function rowOf({ now, settings }: Context, { onceKey, occasion, recipient, subject, text }: MailDraft) {
  const { kind, report, expiresAt = null, sendAt = now() } = occasion;
  const { sends } = settings.mail;
  return {
    id: newId(),
    onceKey,
    kind,
    state: sends ? ('WAITING' as const) : ('SHOWN' as const),
    userId: recipient.id,
    recipient: recipient.name,
    address: recipient.email,
    language: recipient.language,
    institutionId: report.institutionId,
    reportId: report.id,
    quarter: report.quarter,
    subject,
    text,
    attempts: 0,
    nextAttemptAt: sends ? sendAt : null,
    leaseUntil: null,
    expiresAt,
    fault: null,
    createdAt: now(),
    sentAt: null,
    version: 1,
  };
}
