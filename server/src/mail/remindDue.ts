import { In } from 'typeorm';
import type { Context } from '../context';
import { reminderDue, reminderExpiry } from '../domain/reminder';
import { dayInBelgrade } from '../domain/quarter';
import { ReportingQuarter } from '../entities/reportingQuarter';
import { readReportHeads } from '../reports/readReportHeads';
import type { Occasion } from './draftMails';
import { writeMails } from './writeMails';

/**
 * Writes the reminders that are due now: for each report not submitted, by its own deadline. The slot is that
 * deadline, so that an extension lets them be written anew. Returns how many were written.
 */
export async function remindDue(tx: Context): Promise<number> {
  const reports = await readReportHeads(tx.db, { workflows: ['NOT_STARTED', 'DRAFT'] });
  const quarters = await tx.db.findBy(ReportingQuarter, {
    id: In([...new Set(reports.map(({ reportingQuarterId }) => reportingQuarterId))]),
  });
  const openedAt = new Map(quarters.map((quarter) => [quarter.id, quarter.openedAt]));
  const now = tx.now();
  const occasions = reports.flatMap((report): Occasion[] => {
    const quarterOpenedAt = openedAt.get(report.reportingQuarterId) ?? now;
    const kind = reminderDue({ ...report, quarterOpenedAt, now });
    if (kind === null) return [];
    const expiresAt = reminderExpiry(kind, report.dueAt, now);
    return [{ kind, report, slot: dayInBelgrade(report.dueAt), expiresAt }];
  });
  return writeMails(tx, occasions);
}
