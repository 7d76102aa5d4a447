import type { EntityManager } from 'typeorm';
import { linesOf, type TotalsWanted } from '../../figures/totals.queries';

/** Reads the explanations written for lines, by line. */
export async function readExplanations(
  db: EntityManager,
  wanted: TotalsWanted,
): Promise<Map<string, string>> {
  const rows = await linesOf(db, wanted)
    .andWhere('line.explanation IS NOT NULL')
    .select('line.id', 'lineId')
    .addSelect('line.explanation', 'explanation')
    .getRawMany<{ lineId: string; explanation: string }>();
  return new Map(rows.map(({ lineId, explanation }) => [lineId, explanation]));
}
