import { In } from 'typeorm';
import type { SignedIn } from '../context';
import { DEADLINE_KINDS } from '../domain/mail';
import { dayInBelgrade, type Quarter } from '../domain/quarter';
import { MailMessage } from '../entities/mailMessage';
import { readReportHeads } from '../reports/readReportHeads';
import { writeMails } from './writeMails';

/**
 * Takes back the mails of an institution that have not gone out and name the deadline from which it was moved. Those
 * that failed are not sent again either. An opening that was taken back is written anew, with the new deadline. What a
 * sender has claimed already is on its way; should that try fail, `readHindrances` finds before the next one that it
 * names the old deadline, as it does with one written at the same moment.
 */
export async function mailOfMovedDeadline(
  tx: SignedIn,
  { quarter, institutionId }: { quarter: Quarter; institutionId: string },
): Promise<void> {
  const stale = { quarter, institutionId, state: In(['WAITING', 'FAILED']) };
  const untold = await tx.db.findBy(MailMessage, { ...stale, kind: 'QUARTER_OPENED' });
  await tx.db
    .createQueryBuilder()
    .update(MailMessage)
    .set({ state: 'WITHDRAWN', nextAttemptAt: null, version: () => 'version + 1' })
    .where({ ...stale, kind: In([...DEADLINE_KINDS]) })
    .execute();
  if (untold.length === 0) return;
  const reports = await readReportHeads(tx.db, { ids: untold.map(({ reportId }) => reportId) });
  await writeMails(
    tx,
    reports
      .filter(({ firstSubmittedAt, dueAt }) => firstSubmittedAt === null && dueAt >= tx.now())
      .map((report) => {
        const slot = `opening, due ${dayInBelgrade(report.dueAt)}`;
        return { kind: 'QUARTER_OPENED' as const, report, slot };
      }),
  );
}
