import type { EntityManager } from 'typeorm';
import type { Quarter } from '../domain/quarter';
import { ReportingQuarter } from '../entities/reportingQuarter';
import { DomainError } from '../errors';
import type { PlanFramework } from '../plan/plan';

/** The quarters of a framework that were opened for reporting, oldest first. */
export async function readOpenedQuarters(
  db: EntityManager,
  { startQuarter, endQuarter }: PlanFramework,
): Promise<Quarter[]> {
  const rows = await db
    .createQueryBuilder()
    .from(ReportingQuarter, 'opened')
    .select('opened.quarter', 'quarter')
    .where('opened.quarter BETWEEN :startQuarter AND :endQuarter', { startQuarter, endQuarter })
    .orderBy('opened.quarter')
    .getRawMany<{ quarter: Quarter }>();
  return rows.map(({ quarter }) => quarter);
}

/**
 * The quarter to look at: the one asked for, else the last one opened, else (none was) the framework's first.
 * Throws INVALID_INPUT for a quarter outside the framework and for one that was not opened.
 */
export function chosenQuarter(
  framework: PlanFramework,
  opened: readonly Quarter[],
  asked: Quarter | null | undefined,
): Quarter {
  const { startQuarter, endQuarter } = framework;
  if (asked === null || asked === undefined) return opened.at(-1) ?? startQuarter;
  if (asked < startQuarter || asked > endQuarter) {
    throw new DomainError('INVALID_INPUT', 'Error_QUARTER_OUTSIDE_FRAMEWORK', { field: 'quarter' });
  }
  if (!opened.includes(asked)) {
    throw new DomainError('INVALID_INPUT', 'Error_QUARTER_NOT_OPEN', { field: 'quarter' });
  }
  return asked;
}
