import type { EntityManager } from 'typeorm';
import type { PastCounts } from '../../../domain/disclosure/protection';
import { Release } from '../../../entities/release';
import { ReleaseAudit } from '../../../entities/releaseAudit';

/** What every release of a framework was made from and printed, the oldest first. The true counts: never for donors. */
export async function readPastCounts(db: EntityManager, frameworkId: string): Promise<PastCounts[]> {
  const rows = await db
    .createQueryBuilder()
    .from(Release, 'release')
    .innerJoin(ReleaseAudit, 'audit', 'audit.releaseId = release.id')
    .where('release.frameworkId = :frameworkId', { frameworkId })
    .select('release.number', 'number')
    .addSelect('audit.counts', 'counts')
    .orderBy('release.number')
    .getRawMany<{ number: number; counts: string }>();
  return rows.map(({ number, counts }) => ({
    ...(JSON.parse(counts) as Omit<PastCounts, 'number'>),
    number,
  }));
}
