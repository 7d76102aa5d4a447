import { LessThanOrEqual, type EntityManager } from 'typeorm';
import type { Database } from '../database';
import { MailMessage } from '../entities/mailMessage';
import { guardedUpdate } from '../transaction';

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
