import { In, type EntityManager } from 'typeorm';
import { ActivityReport } from '../entities/activityReport';
import { ReportLine } from '../entities/reportLine';
import type { ReportHead } from './reportHead';

/** The ids of those reports whose last return named lines or activities; the others are open as a whole. */
export async function readNamed(
  db: EntityManager,
  reports: readonly ReportHead[],
): Promise<ReadonlySet<string>> {
  const returned = reports.filter(({ workflow }) => workflow === 'RETURNED').map(({ id }) => id);
  if (returned.length === 0) return new Set();
  const named = { select: { id: true, reportId: true }, where: { reportId: In(returned), named: true } };
  const lines = await db.find(ReportLine, named);
  const activities = await db.find(ActivityReport, named);
  return new Set([...lines, ...activities].map(({ reportId }) => reportId));
}
