import type { SignedIn } from '../context';
import { hourOf } from '../domain/reminder';
import { readReportHeads } from '../reports/readReportHeads';
import { writeMails } from './writeMails';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * How long after the full hour its mail is sent. A comment belongs to the hour in which its transaction began, by the
 * clock of its server: it may be stored, or another server's clock may stand, a little past the hour. Were the mail
 * already sent then, nobody would be told of that comment.
 */
const GRACE = 2 * MINUTE;

/**
 * Tells the other side that there is something new in the conversations about a report: the coordinators what an
 * institution wrote, the institution what they wrote. One mail an hour, report and person, sent soon after the hour is
 * over, so that it speaks of all that was written in it; it does not quote, for nobody can see what people write there.
 */
export async function mailOfComment(tx: SignedIn, reportId: string): Promise<void> {
  const [report] = await readReportHeads(tx.db, { ids: [reportId] });
  if (!report) return;
  const now = tx.now();
  const sendAt = new Date((Math.floor(now.getTime() / HOUR) + 1) * HOUR + GRACE);
  const to = tx.viewer.role === 'FOCAL_POINT' ? { to: 'COORDINATORS' as const } : {};
  await writeMails(tx, [{ kind: 'COMMENTED', report, slot: hourOf(now), sendAt, ...to }]);
}
