import { In } from 'typeorm';
import type { SignedIn } from '../context';
import { REMINDERS } from '../domain/mail';
import type { Quarter } from '../domain/quarter';
import { MailMessage } from '../entities/mailMessage';

/**
 * Takes back the reminders of an institution that have not gone out when its deadline is moved: they name the old one.
 * Those that failed are not sent again either. What a sender has claimed already is on its way; should that try fail,
 * `isTooLate` finds before the next one that it names the old deadline, as it does with one written at the same moment.
 */
export const withdrawReminders = (
  { db }: Pick<SignedIn, 'db'>,
  { quarter, institutionId }: { quarter: Quarter; institutionId: string },
) =>
  db
    .createQueryBuilder()
    .update(MailMessage)
    .set({ state: 'WITHDRAWN', nextAttemptAt: null, version: () => 'version + 1' })
    .where({ quarter, institutionId, kind: In([...REMINDERS]), state: In(['WAITING', 'FAILED']) })
    .execute();
