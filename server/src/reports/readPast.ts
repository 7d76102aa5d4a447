import type { EntityManager } from 'typeorm';
import type { CellContent } from '../domain/cell';
import { earlierQuarters } from '../domain/lookBack';
import type { Quarter } from '../domain/quarter';
import { FREQUENCIES } from '../domain/terms';
import { readContributions } from './readContributions';
import type { ReportHead } from './reportHead';

/** Quarter -> cell key -> what the same institution reported there. */
export type PastCells = ReadonlyMap<Quarter, ReadonlyMap<string, CellContent>>;

const keyOf = (institutionId: string, indicatorId: string) => `${institutionId} ${indicatorId}`;

/** What institutions reported earlier of the same indicators, in whatever state of review. */
export interface PastReports {
  of: (institutionId: string, indicatorId: string) => PastCells;
}

/** Reads earlier values for the lines of some reports, in one statement. */
export async function readPast(
  db: EntityManager,
  reports: readonly ReportHead[],
  indicatorIds: readonly string[],
): Promise<PastReports> {
  const institutions = new Set(reports.map(({ institutionId }) => institutionId));
  const [institutionId] = institutions.size === 1 ? institutions : [];
  const rows =
    indicatorIds.length === 0
      ? []
      : await readContributions(db, {
          indicatorIds,
          quarters: quartersBefore(reports.map(({ quarter }) => quarter)),
          institutionId,
          cells: 'all',
        });
  const past = new Map<string, Map<Quarter, Map<string, CellContent>>>();
  for (const { institutionId, indicatorId, quarter, cell, content } of rows) {
    const quarters = entryOf(
      past,
      keyOf(institutionId, indicatorId),
      () => new Map<Quarter, Map<string, CellContent>>(),
    );
    entryOf(quarters, quarter, () => new Map<string, CellContent>()).set(cell, content);
  }
  return { of: (institution, indicator) => past.get(keyOf(institution, indicator)) ?? new Map() };
}

/** Where the pages and checks look back: the last four quarters, and the last four years of annual indicators. */
const quartersBefore = (quarters: readonly Quarter[]): Quarter[] => [
  ...new Set(quarters.flatMap((quarter) => FREQUENCIES.flatMap((each) => earlierQuarters(each, quarter)))),
];

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
