import type { SignedIn } from '../context';
import type { Quarter } from '../domain/quarter';
import { readReportHeads } from '../reports/readReportHeads';
import { writeMails } from './writeMails';

/**
 * Tells the focal points of all institutions that a quarter was just opened, and what they have to report; nobody of a
 * quarter whose deadline has passed already, which is opened to load its history.
 */
export async function mailOfOpening(tx: SignedIn, quarter: Quarter): Promise<void> {
  const reports = (await readReportHeads(tx.db, { quarters: [quarter] })).filter(
    ({ dueAt }) => dueAt >= tx.now(),
  );
  await writeMails(
    tx,
    reports.map((report) => ({ kind: 'QUARTER_OPENED' as const, report, slot: 'opening' })),
  );
}
