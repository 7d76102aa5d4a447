import type { SignedIn } from '../../context';
import type { ReportHead } from '../../reports/reportHead';
import { takeStep } from './takeStep';

/** The first entry makes a draft of a report that was not started; otherwise nothing happens. */
export async function startReport(tx: SignedIn, report: ReportHead): Promise<void> {
  if (report.workflow === 'NOT_STARTED') await takeStep(tx, report, { step: 'start', comment: null });
}
