import type { SignedIn } from '../../../context';
import { ActivityReport } from '../../../entities/activityReport';
import { ReportLine } from '../../../entities/reportLine';
import { notFound } from '../../../errors';
import type { ReportHead } from '../../../reports/reportHead';
import { assertItemOpen } from '../assertItemOpen';
import { openForChange } from '../openForChange';

/** The line or activity report that a file belongs to. */
export type EvidenceTarget = { lineId: string } | { activityReportId: string };

/** Where a file is attached: the report that the transaction holds, and the line or activity in it. */
export interface Attachment {
  report: ReportHead;
  itemId: string;
  lineId: string | null;
  activityReportId: string | null;
}

/**
 * Holds the report of a line or activity that takes entries now: files come and go by the rule of values.
 * NOT_FOUND for what does not exist or is another institution's; NOT_ALLOWED with the reason when it is locked.
 */
export async function openForEvidence(tx: SignedIn, target: EvidenceTarget): Promise<Attachment> {
  const report = await openForChange(tx, 'Mutation.enterValue', target);
  const isLine = 'lineId' in target;
  const itemId = isLine ? target.lineId : target.activityReportId;
  const row = await tx.db.findOne<ReportLine | ActivityReport>(isLine ? ReportLine : ActivityReport, {
    select: { id: true, named: true },
    where: { id: itemId },
  });
  if (!row) throw notFound(isLine ? 'lineId' : 'activityReportId');
  await assertItemOpen(tx, report, row);
  return {
    report,
    itemId,
    lineId: isLine ? itemId : null,
    activityReportId: isLine ? null : itemId,
  };
}
