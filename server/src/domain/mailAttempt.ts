import type { MailFault, MailState } from './mail';

const MINUTE = 60_000;

/** Pauses after the first, second ... try that failed; after the last one a mail is given up. */
const PAUSES = [1, 5, 15, 60, 360].map((minutes) => minutes * MINUTE);

/** How often a mail is tried at most. Only the tries of senders that died can come to more. */
export const MOST_ATTEMPTS = PAUSES.length + 1;

/** Trying again by itself would change nothing. */
const FINAL: readonly MailFault[] = ['RECIPIENT_REFUSED', 'MAIL_REFUSED', 'RECIPIENT_GONE', 'TOO_LATE'];

/** How a mail stands after a try that failed. */
export interface AfterFault {
  state: Extract<MailState, 'WAITING' | 'FAILED'>;
  nextAttemptAt: Date | null;
}

/** Whether a mail is tried again, and when. `attempts` counts the one that has just failed. */
export function afterFault(fault: MailFault, attempts: number, now: Date): AfterFault {
  const pause = FINAL.includes(fault) ? undefined : PAUSES[attempts - 1];
  if (pause === undefined) return { state: 'FAILED', nextAttemptAt: null };
  return { state: 'WAITING', nextAttemptAt: new Date(now.getTime() + pause) };
}

/** What a mail server's refusal says: nodemailer's code, and the three digits of SMTP. */
export interface SmtpRefusal {
  code?: string;
  responseCode?: number;
  command?: string;
}

const BY_CODE: Readonly<Record<string, MailFault>> = {
  ECONNECTION: 'NO_CONNECTION',
  ETIMEDOUT: 'NO_CONNECTION',
  ESOCKET: 'NO_CONNECTION',
  EDNS: 'NO_CONNECTION',
  ETLS: 'NO_CONNECTION',
  EPROTOCOL: 'NO_CONNECTION',
  EAUTH: 'SIGN_IN_REFUSED',
  ENOAUTH: 'SIGN_IN_REFUSED',
  EOAUTH2: 'SIGN_IN_REFUSED',
};

/**
 * The fault behind a refusal. Only a code of 500 and more is meant for ever; 400 and more ("try later") and a
 * connection that broke are tried again.
 */
export function faultOf({ code = '', responseCode = 0, command = '' }: SmtpRefusal): MailFault {
  if (BY_CODE[code] === 'SIGN_IN_REFUSED') return 'SIGN_IN_REFUSED';
  if (responseCode >= 500 && command.startsWith('RCPT')) return 'RECIPIENT_REFUSED';
  if (responseCode >= 500 && command.startsWith('DATA')) return 'MAIL_REFUSED';
  return BY_CODE[code] ?? 'OTHER';
}

/** Why a mail cannot be sent again by hand; null when it can. */
export function mailAgainRefusal(mail: {
  state: MailState;
  fault: MailFault | null;
  expiresAt: Date | null;
  sends: boolean;
  now: Date;
}): 'NOT_SENT_HERE' | 'NOT_FAILED' | 'TOO_LATE' | null {
  if (!mail.sends) return 'NOT_SENT_HERE';
  if (mail.state !== 'FAILED') return 'NOT_FAILED';
  const isOver = mail.expiresAt !== null && mail.expiresAt < mail.now;
  return isOver || mail.fault === 'TOO_LATE' ? 'TOO_LATE' : null;
}
