import { In } from 'typeorm';
import type { SignedIn } from '../context';
import { DEADLINE_KINDS } from '../domain/mail';
import { dayInBelgrade, type Quarter } from '../domain/quarter';
import { MailMessage } from '../entities/mailMessage';
import { groupBy } from '../groupBy';
import { readReportHeads } from '../reports/readReportHeads';
import { writeMails } from './writeMails';

/**
 * Takes back the mails of an institution that have not gone out and name the deadline from which it was moved. Those
 * that failed are not sent again either. Who has not had the opening gets it anew, with the new deadline: also when a
 * sender holds it just now. Should that try fail, `readHindrances` finds before the next one that it names the old
 * deadline; should it succeed, the newer mail follows it.
 */
export async function mailOfMovedDeadline(
  tx: SignedIn,
  { quarter, institutionId }: { quarter: Quarter; institutionId: string },
): Promise<void> {
  await tx.db
    .createQueryBuilder()
    .update(MailMessage)
    .set({ state: 'WITHDRAWN', nextAttemptAt: null, version: () => 'version + 1' })
    .where({ quarter, institutionId, state: In(['WAITING', 'FAILED']), kind: In([...DEADLINE_KINDS]) })
    .execute();
  // Read after the withdrawal, so that none that came back from a sender meanwhile falls between the two.
  const openings = await tx.db.find(MailMessage, {
    select: { id: true, reportId: true, userId: true, state: true },
    where: { quarter, institutionId, kind: 'QUARTER_OPENED' },
  });
  const untold = untoldOf(openings);
  const reports = await readReportHeads(tx.db, { ids: [...untold.keys()] });
  await writeMails(
    tx,
    reports
      .filter(({ firstSubmittedAt, dueAt }) => firstSubmittedAt === null && dueAt >= tx.now())
      .map((report) => ({
        kind: 'QUARTER_OPENED' as const,
        report,
        slot: `opening, due ${dayInBelgrade(report.dueAt)}`,
        only: untold.get(report.id) ?? new Set(),
      })),
  );
}

/** By report, the persons to whom its opening was written and none has gone out. */
function untoldOf(openings: readonly MailMessage[]): ReadonlyMap<string, ReadonlySet<string>> {
  const placeOf = ({ reportId, userId }: MailMessage) => `${reportId} ${userId}`;
  const told = new Set(openings.filter(({ state }) => state === 'SENT' || state === 'SHOWN').map(placeOf));
  const waiting = openings.filter((mail) => !told.has(placeOf(mail)));
  return new Map(
    [...groupBy(waiting, ({ reportId }) => reportId)].map(([reportId, mails]) => [
      reportId,
      new Set(mails.map(({ userId }) => userId)),
    ]),
  );
}
