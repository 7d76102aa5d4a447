import type { Logger } from 'pino';
import type { Database } from '../database';
import { isMailAddress, type MailFault } from '../domain/mail';
import { afterFault, faultOf, MOST_ATTEMPTS, type SmtpRefusal } from '../domain/mailAttempt';
import { MailMessage } from '../entities/mailMessage';
import { guardedUpdate } from '../transaction';
import { claimMail, readDueMails } from './claimMail';
import { readHindrances } from './readHindrances';
import type { Smtp } from './smtp';

/** What a sender works with. */
export interface Sender {
  database: Database;
  smtp: Smtp;
  /** The real time: tries and leases go by it. */
  wallClock: () => Date;
  logger: Logger;
  /** True when the server is about to end: then no further mail is begun. */
  stopping: () => boolean;
}

/**
 * Sends the mails whose turn has come, one after another. Several servers can do so at once: each mail is claimed by a
 * guarded update first. Between a mail server's "ok" and the mark here a crash can happen; the mail is then sent a
 * second time under the same Message-ID when its lease has run out. Returns how many were sent.
 */
export async function sendDueMails(sender: Sender): Promise<number> {
  const due = await readDueMails(sender.database.reading, sender.wallClock());
  let sent = 0;
  for (const mail of due) {
    if (sender.stopping()) break;
    if (await sendOne(sender, mail)) sent += 1;
  }
  return sent;
}

async function sendOne(sender: Sender, mail: MailMessage): Promise<boolean> {
  const { database, wallClock } = sender;
  const attempts = mail.attempts + 1;
  if (!(await claimMail(database, mail, { attempts, now: wallClock() }))) return false;
  const claimed = { id: mail.id, version: mail.version + 1 };
  const fault = await tryToSend(sender, mail);
  const now = wallClock();
  const outcome =
    fault === null
      ? { state: 'SENT' as const, nextAttemptAt: null, sentAt: now }
      : afterFault(fault, attempts, now);
  await database.transaction((db) =>
    guardedUpdate(db, MailMessage, claimed, { ...outcome, fault, leaseUntil: null }),
  );
  return fault === null;
}

/** Why a mail did not go out; null when the mail server took it. */
async function tryToSend(
  { database, smtp, wallClock, logger }: Sender,
  mail: MailMessage,
): Promise<MailFault | null> {
  if (!isMailAddress(mail.address)) return 'RECIPIENT_REFUSED';
  // Each sender before died with it: it may be this mail that kills them.
  if (mail.attempts >= MOST_ATTEMPTS) return 'OTHER';
  const hindrance = (await readHindrances(database.reading, [mail], wallClock())).get(mail.id);
  if (hindrance) return hindrance;
  try {
    await smtp.send(mail);
    return null;
  } catch (error) {
    const { code, responseCode, command } = error as SmtpRefusal;
    const fault = faultOf({ code, responseCode, command });
    // What a mail server said may hold names and addresses: only its codes are logged.
    logger.warn({ mail: mail.id, fault, code, responseCode, command }, 'A mail was not sent');
    return fault;
  }
}
