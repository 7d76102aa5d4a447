import { In, type EntityManager } from 'typeorm';
import { checkActivity } from '../../domain/checksActivity';
import type { Quarter } from '../../domain/quarter';
import { ActivityReport } from '../../entities/activityReport';
import { Report } from '../../entities/report';
import { required } from '../../plan/planRows';
import type { Plan } from '../../plan/plan';
import type { ActivityView } from './activityView';
import type { ContentOf } from './lines.queries';

/** Reads activity reports with the percentage reported before, in two statements, in the plan's order. By report. */
export async function readActivityViews(
  db: EntityManager,
  plan: Plan,
  { reports, only }: ContentOf,
): Promise<ReadonlyMap<string, ActivityView[]>> {
  const byReport = new Map<string, ActivityView[]>(reports.map(({ id }) => [id, []]));
  const { activityReportId } = only;
  const rows = await db.find(ActivityReport, {
    where: {
      reportId: In([...byReport.keys()]),
      ...(activityReportId === undefined ? {} : { id: activityReportId }),
    },
  });
  const earlier = await readPercents(db, [...new Set(rows.map(({ activityId }) => activityId))]);
  const heads = new Map(reports.map((report) => [report.id, report]));
  for (const { reportId, activityId, ...row } of rows) {
    const report = required(heads, reportId);
    byReport.get(reportId)?.push({
      ...row,
      report,
      activity: required(plan.activity, activityId),
      previousPercent: latestBefore(earlier, activityId, report.quarter),
      findings: checkActivity(row),
    });
  }
  for (const list of byReport.values()) list.sort((a, b) => a.activity.sortOrder - b.activity.sortOrder);
  return byReport;
}

interface PercentRow {
  activityId: string;
  quarter: Quarter;
  percent: number;
}

/** All percentages reported of some activities, oldest first. */
const readPercents = (db: EntityManager, activityIds: readonly string[]): Promise<PercentRow[]> =>
  activityIds.length === 0
    ? Promise.resolve([])
    : db
        .createQueryBuilder(ActivityReport, 'a')
        .innerJoin(Report, 'r', 'r.id = a.reportId')
        .select('a.activityId', 'activityId')
        .addSelect('a.percent', 'percent')
        .addSelect('r.quarter', 'quarter')
        .where('a.activityId IN (:...activityIds)', { activityIds })
        .andWhere('a.percent IS NOT NULL')
        .orderBy('r.quarter')
        .getRawMany<PercentRow>();

const latestBefore = (rows: readonly PercentRow[], activityId: string, quarter: Quarter): number | null =>
  rows.findLast((row) => row.activityId === activityId && row.quarter < quarter)?.percent ?? null;
