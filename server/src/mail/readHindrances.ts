import { In, type EntityManager } from 'typeorm';
import { DEADLINE_KINDS, type MailFault } from '../domain/mail';
import { namesOldDeadline, takesEntries } from '../domain/reminder';
import type { MailMessage } from '../entities/mailMessage';
import { User } from '../entities/user';
import { readReportHeads } from '../reports/readReportHeads';
import type { ReportHead } from '../reports/reportHead';
import { concerns } from './focalPoints.queries';

/** Why a mail is not worth sending any more, or has nobody to go to. */
export type Hindrance = Extract<MailFault, 'TOO_LATE' | 'RECIPIENT_GONE'>;

/** What keeps mails from being sent now, by the id of each that is kept; in three statements for all of them. */
export async function readHindrances(
  db: EntityManager,
  mails: readonly MailMessage[],
  now: Date,
): Promise<ReadonlyMap<string, Hindrance>> {
  if (mails.length === 0) return new Map();
  const heads = await readReportHeads(db, { ids: mails.map(({ reportId }) => reportId) });
  const reports = new Map(heads.map((head) => [head.id, head]));
  const found = await db.findBy(User, { id: In(mails.map(({ userId }) => userId)) });
  const users = new Map(found.map((user) => [user.id, user]));
  return new Map(
    mails.flatMap((mail): [string, Hindrance][] => {
      const user = users.get(mail.userId);
      if (isTooLate(mail, reports.get(mail.reportId), now)) return [[mail.id, 'TOO_LATE']];
      // Not with a closed account, nor with another office by now.
      return user && concerns(mail, user) ? [] : [[mail.id, 'RECIPIENT_GONE']];
    }),
  );
}

/**
 * Whether what is said about a deadline has lost its reason while it waited: its day has passed, the report has come or
 * can come no more, or the deadline was moved while a sender held the mail, so that it could not be withdrawn.
 */
function isTooLate(mail: MailMessage, report: ReportHead | undefined, now: Date): boolean {
  if (mail.expiresAt !== null && mail.expiresAt < now) return true;
  if (!DEADLINE_KINDS.includes(mail.kind)) return false;
  if (!report || report.firstSubmittedAt !== null || !takesEntries({ ...report, now })) return true;
  return namesOldDeadline(mail, { ...report, now });
}
