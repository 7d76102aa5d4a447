import type { EntityManager } from 'typeorm';
import type { Quarter } from '../../domain/quarter';
import { ReportingQuarter } from '../../entities/reportingQuarter';
import { DomainError } from '../../errors';

/** The row of an opened quarter. Throws INVALID_INPUT when it is not open yet. */
export async function findQuarter(db: EntityManager, quarter: Quarter): Promise<ReportingQuarter> {
  const row = await db.findOneBy(ReportingQuarter, { quarter });
  if (!row) throw new DomainError('INVALID_INPUT', 'Error_QUARTER_NOT_OPEN', { field: 'quarter' });
  return row;
}
