import { LessThanOrEqual, type EntityManager } from 'typeorm';
import type { Database } from '../database';
import type { MailKind } from '../domain/mail';
import { takesEntries } from '../domain/reminder';
import { MailMessage } from '../entities/mailMessage';
import { User } from '../entities/user';
import { readReportHeads } from '../reports/readReportHeads';
import { guardedUpdate } from '../transaction';
import { mayGetMail } from './focalPoints.queries';

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

const REMINDERS: readonly MailKind[] = ['DUE_SOON', 'DUE_TODAY', 'OVERDUE', 'REMINDER'];

/**
 * Whether a reminder has lost its reason while it waited: its day has passed, the report has come, or it can come no
 * more.
 */
export async function isTooLate(db: EntityManager, mail: MailMessage, now: Date): Promise<boolean> {
  if (mail.expiresAt !== null && mail.expiresAt < now) return true;
  if (!REMINDERS.includes(mail.kind)) return false;
  const [report] = await readReportHeads(db, { ids: [mail.reportId] });
  return !report || report.firstSubmittedAt !== null || !takesEntries({ ...report, now });
}

/** Whether the person can still get this mail: not with a closed account, nor when moved to another institution. */
export async function isRecipientThere(db: EntityManager, mail: MailMessage): Promise<boolean> {
  const user = await db.findOneBy(User, { id: mail.userId });
  return user !== null && mayGetMail(user) && user.institutionId === mail.institutionId;
}
