import { LessThanOrEqual, type EntityManager } from 'typeorm';
import type { Database } from '../database';
import { REMINDERS } from '../domain/mail';
import { namesOldDeadline, takesEntries } from '../domain/reminder';
import { MailMessage } from '../entities/mailMessage';
import { User } from '../entities/user';
import { readReportHeads } from '../reports/readReportHeads';
import { guardedUpdate } from '../transaction';
import { concerns } from './focalPoints.queries';

/** Longer than a mail server may take over one mail: only that of a server that died runs out. */
export const LEASE = 15 * 60_000;

const BATCH = 50;

/** The mails whose turn has come, oldest first: those that wait, and those whose sender died. */
export async function readDueMails(db: EntityManager, now: Date): Promise<MailMessage[]> {
  return db.find(MailMessage, {
    where: [
      { state: 'WAITING', nextAttemptAt: LessThanOrEqual(now) },
      { state: 'SENDING', leaseUntil: LessThanOrEqual(now) },
    ],
    order: { id: 'ASC' },
    take: BATCH,
  });
}

/** Takes a mail for this sender; false when another one was faster. The try counts from now on. */
export const claimMail = (
  database: Database,
  mail: MailMessage,
  { attempts, now }: { attempts: number; now: Date },
): Promise<boolean> =>
  database.transaction((db) =>
    guardedUpdate(db, MailMessage, mail, {
      state: 'SENDING',
      attempts,
      nextAttemptAt: null,
      leaseUntil: new Date(now.getTime() + LEASE),
    }),
  );

/**
 * Whether a reminder has lost its reason while it waited: its day has passed, the report has come or can come no more,
 * or the deadline was moved while a sender held the mail, so that it could not be withdrawn.
 */
export async function isTooLate(db: EntityManager, mail: MailMessage, now: Date): Promise<boolean> {
  if (mail.expiresAt !== null && mail.expiresAt < now) return true;
  if (!REMINDERS.includes(mail.kind)) return false;
  const [report] = await readReportHeads(db, { ids: [mail.reportId] });
  if (!report || report.firstSubmittedAt !== null || !takesEntries({ ...report, now })) return true;
  return namesOldDeadline(mail, { dueAt: report.dueAt, now });
}

/** Whether the person can still get this mail: not with a closed account, nor with another office by now. */
export async function isRecipientThere(db: EntityManager, mail: MailMessage): Promise<boolean> {
  const user = await db.findOneBy(User, { id: mail.userId });
  return user !== null && concerns(mail, user);
}
