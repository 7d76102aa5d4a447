import { In, type EntityManager } from 'typeorm';
import { OLDEST_FIRST } from '../../../domain/madeOrder';
import { CommentThread } from '../../../entities/commentThread';
import { ThreadComment } from '../../../entities/threadComment';
import { groupBy } from '../../../groupBy';
import type { ReportView } from '../reportView';
import type { ThreadView } from './threadView';

/** Reads the conversations about some reports in one statement, oldest first. By report. */
export async function readThreads(
  db: EntityManager,
  reports: readonly ReportView[],
): Promise<ReadonlyMap<string, ThreadView[]>> {
  const byReport = new Map<string, ThreadView[]>(reports.map(({ id }) => [id, []]));
  const rows = await db.find(CommentThread, {
    where: { reportId: In([...byReport.keys()]) },
    order: OLDEST_FIRST,
  });
  for (const report of reports)
    byReport
      .get(report.id)
      ?.push(...rows.filter(({ reportId }) => reportId === report.id).map((row) => ({ ...row, report })));
  return byReport;
}

/** Reads what was said in some conversations in one statement, oldest first. By conversation. */
export async function readComments(
  db: EntityManager,
  threadIds: readonly string[],
): Promise<ReadonlyMap<string, ThreadComment[]>> {
  if (threadIds.length === 0) return new Map();
  const where = { threadId: In([...threadIds]) };
  const rows = await db.find(ThreadComment, { where, order: OLDEST_FIRST });
  return groupBy(rows, ({ threadId }) => threadId);
}
