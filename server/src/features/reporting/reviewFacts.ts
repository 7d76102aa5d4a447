import type { SignedIn } from '../../context';
import type { ReportFacts } from '../../domain/viewerActions';
import type { ReportHead } from '../../reports/reportHead';
import { reportFacts } from '../../reports/reportFacts';
import { readSubmitters } from './submitters.queries';

/** The facts by which the rules say whether the viewer may return, approve or reopen a report now. */
export const reviewFacts = async (tx: SignedIn, report: ReportHead): Promise<ReportFacts> =>
  reportFacts(tx, report, { submittedBy: (await readSubmitters(tx.db, [report.id])).get(report.id) ?? [] });
