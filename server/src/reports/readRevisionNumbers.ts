import type { EntityManager } from 'typeorm';
import { ReportStep } from '../entities/reportStep';

/** How many corrections each of some reports has had, in one statement; none without reports. By report. */
export async function readRevisionNumbers(
  db: EntityManager,
  reportIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (reportIds.length === 0) return new Map();
  const rows = await db
    .createQueryBuilder(ReportStep, 's')
    .select('s.reportId', 'reportId')
    .addSelect('COUNT(*)', 'revisions')
    .where("s.step = 'REOPEN' AND s.reportId IN (:...reportIds)", { reportIds: [...reportIds] })
    .groupBy('s.reportId')
    .getRawMany<{ reportId: string; revisions: number | string }>();
  return new Map(rows.map(({ reportId, revisions }) => [reportId, Number(revisions)]));
}
