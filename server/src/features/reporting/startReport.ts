import type { SignedIn } from '../../context';
import { STEPS } from '../../domain/workflow';
import type { ReportHead } from '../../reports/reportHead';
import { takeStep } from './takeStep';

/** The first entry makes a draft of a report that was not started; otherwise nothing happens. Returns it as it is then. */
export async function startReport(tx: SignedIn, report: ReportHead): Promise<ReportHead> {
  if (report.workflow !== 'NOT_STARTED') return report;
  await takeStep(tx, report, { step: 'start', comment: null });
  return { ...report, workflow: STEPS.start.to, version: report.version + 1 };
}
