import type { EntityManager } from 'typeorm';
import type { CellContent } from '../domain/cell';
import { earlierQuarters } from '../domain/lookBack';
import type { Quarter } from '../domain/quarter';
import { FREQUENCIES } from '../domain/terms';
import { readContributions, type ContributionChoice } from './readContributions';
import type { ReportHead } from './reportHead';

/** Quarter -> cell key -> what the same institution reported there. */
export type PastCells = ReadonlyMap<Quarter, ReadonlyMap<string, CellContent>>;

/** So many earlier totals are drawn with the details of a line. */
export const FIGURES_DRAWN = 8;

const keyOf = (institutionId: string, indicatorId: string) => `${institutionId} ${indicatorId}`;

/** What institutions reported earlier of the same indicators, in whatever state of review. */
export interface PastReports {
  of: (institutionId: string, indicatorId: string) => PastCells;
}

/**
 * Reads what the lines of some reports and their checks look back on, in one statement: the totals of four quarters,
 * and of four years for annual indicators; cells of breakdowns of the last quarter and the same of last year alone.
 */
export const readPast = (
  db: EntityManager,
  reports: readonly ReportHead[],
  indicatorIds: readonly string[],
): Promise<PastReports> =>
  readBack(db, reports, { indicatorIds, ...lookedAt(reports), cells: { in: besideOf(reports) } });

/** Reads the totals that are drawn with the details of lines, in one statement. */
export const readLongPast = (
  db: EntityManager,
  reports: readonly ReportHead[],
  indicatorIds: readonly string[],
): Promise<PastReports> =>
  readBack(db, reports, { indicatorIds, ...lookedAt(reports, FIGURES_DRAWN), cells: 'total' });

async function readBack(
  db: EntityManager,
  reports: readonly ReportHead[],
  choice: ContributionChoice & { indicatorIds: readonly string[] },
): Promise<PastReports> {
  const institutions = new Set(reports.map(({ institutionId }) => institutionId));
  const [institutionId] = institutions.size === 1 ? institutions : [];
  const rows =
    choice.indicatorIds.length === 0 ? [] : await readContributions(db, { ...choice, institutionId });
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

const lookedAt = (reports: readonly ReportHead[], figures?: number): { quarters: Quarter[] } => ({
  quarters: ofAll(reports, (quarter) =>
    FREQUENCIES.flatMap((frequency) => earlierQuarters(frequency, quarter, figures)),
  ),
});

/** The quarters that stand beside every cell of a form. */
const besideOf = (reports: readonly ReportHead[]): Quarter[] =>
  ofAll(reports, (quarter) => FREQUENCIES.flatMap((frequency) => earlierQuarters(frequency, quarter, 1)));

const ofAll = (reports: readonly ReportHead[], quartersOf: (quarter: Quarter) => Quarter[]): Quarter[] => [
  ...new Set(reports.flatMap(({ quarter }) => quartersOf(quarter))),
];

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
