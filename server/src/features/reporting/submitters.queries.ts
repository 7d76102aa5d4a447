import { In, type EntityManager } from 'typeorm';
import { ReportStep } from '../../entities/reportStep';
import { groupBy } from '../../groupBy';

/** Reads the ids of all who ever submitted each of some reports, in one statement. By report. */
export async function readSubmitters(
  db: EntityManager,
  reportIds: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  const steps = await db.find(ReportStep, {
    select: { id: true, reportId: true, byId: true },
    where: { reportId: In([...reportIds]), step: 'SUBMIT' },
  });
  const byReport = groupBy(steps, ({ reportId }) => reportId);
  return new Map(
    [...byReport].map(([id, submissions]) => [
      id,
      submissions.flatMap(({ byId }) => (byId === null ? [] : [byId])),
    ]),
  );
}
