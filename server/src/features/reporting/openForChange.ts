import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../context';
import { may, type Operation } from '../../domain/access';
import { ActivityReport } from '../../entities/activityReport';
import { CommentThread } from '../../entities/commentThread';
import { Report } from '../../entities/report';
import { ReportLine } from '../../entities/reportLine';
import { notFound } from '../../errors';
import type { ReportHead } from '../../reports/reportHead';
import { readReportHeads } from '../../reports/readReportHeads';

/** The report itself, or one of its lines, activity reports or conversations. */
export type ReportTarget =
  { reportId: string } | { lineId: string } | { activityReportId: string } | { threadId: string };

/**
 * Loads a report that is about to change and holds it until the end of the transaction: two people who change
 * the same report wait for each other, so that nothing is entered into a report that is being submitted.
 * NOT_FOUND for an unknown id and, just so, for the report of an institution that is not the viewer's.
 */
export async function openForChange(
  tx: SignedIn,
  operation: Operation,
  target: ReportTarget,
): Promise<ReportHead> {
  const [[field] = ['id', '']] = Object.entries(target);
  const id = await reportIdOf(tx.db, target);
  if (id === null) throw notFound(`${field}`);
  await hold(tx.db, id);
  const [report] = await readReportHeads(tx.db, { ids: [id] });
  if (!report || !may(tx.viewer, operation, report)) throw notFound(`${field}`);
  return report;
}

async function reportIdOf(db: EntityManager, target: ReportTarget): Promise<string | null> {
  if ('reportId' in target) return target.reportId;
  return (await partOf(db, target))?.reportId ?? null;
}

function partOf(db: EntityManager, target: Exclude<ReportTarget, { reportId: string }>) {
  const select = { id: true, reportId: true } as const;
  if ('lineId' in target) return db.findOne(ReportLine, { select, where: { id: target.lineId } });
  if ('threadId' in target) return db.findOne(CommentThread, { select, where: { id: target.threadId } });
  return db.findOne(ActivityReport, { select, where: { id: target.activityReportId } });
}

// A change that changes nothing locks the row on MySQL; SQLite has one writer at a time anyway.
const hold = (db: EntityManager, id: string) =>
  db
    .createQueryBuilder()
    .update(Report)
    .set({ version: () => 'version' })
    .where('id = :id', { id })
    .execute();
