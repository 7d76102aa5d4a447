import type { EntityManager } from 'typeorm';
import type { Quarter } from '../domain/quarter';
import { ActivityReport } from '../entities/activityReport';
import { Report } from '../entities/report';
import { amountOf, flagOf, type RawFlag } from '../reports/rawColumns';

/** An approved status of an activity. */
export interface ActivityStatusRow {
  activityId: string;
  quarter: Quarter;
  percent: number | null;
  postponed: boolean;
  spentEur: string | null;
}

type Raw = Omit<ActivityStatusRow, 'postponed'> & { postponed: RawFlag };

/** Reads all approved statuses of a framework's activities up to a quarter, with one statement. */
export async function readActivityStatuses(
  db: EntityManager,
  { frameworkId, upTo }: { frameworkId: string; upTo: Quarter },
): Promise<ActivityStatusRow[]> {
  const rows = await db
    .createQueryBuilder()
    .from(Report, 'report')
    .innerJoin(ActivityReport, 'status', 'status.reportId = report.id')
    .select('status.activityId', 'activityId')
    .addSelect('report.quarter', 'quarter')
    .addSelect('status.percent', 'percent')
    .addSelect('status.postponed', 'postponed')
    .addSelect('status.spentEur', 'spentEur')
    .where("report.frameworkId = :frameworkId AND report.quarter <= :upTo AND report.workflow = 'APPROVED'", {
      frameworkId,
      upTo,
    })
    .getRawMany<Raw>();
  return rows.map((row) => ({
    ...row,
    postponed: flagOf(row.postponed),
    spentEur: amountOf(row.spentEur),
  }));
}
