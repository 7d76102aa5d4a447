import { In, type EntityManager } from 'typeorm';
import type { CellContent } from '../../domain/cell';
import { ActivityChange } from '../../entities/activityChange';
import { ValueChange } from '../../entities/valueChange';
import { groupBy } from '../../groupBy';
import { nameOf, type Names } from './names.queries';

/** A change of a cell; its title is found where the indicator is known. */
export interface ValueChangeView {
  id: string;
  cell: string;
  at: Date;
  by: string;
  from: CellContent;
  to: CellContent;
  why: string | null;
}

export type ActivityChangeView = Pick<
  ActivityChange,
  'id' | 'at' | 'percent' | 'postponed' | 'narrative' | 'obstacles' | 'spentEur'
> & { by: string };

const newestFirst = { at: 'DESC', id: 'DESC' } as const;

/** Reads every change of every cell of some lines in one statement, newest first. By line. */
export async function readLineHistory(
  db: EntityManager,
  lineIds: readonly string[],
  names: Names,
): Promise<ReadonlyMap<string, ValueChangeView[]>> {
  const rows = await db.find(ValueChange, { where: { lineId: In([...lineIds]) }, order: newestFirst });
  return mapLists(
    groupBy(rows, ({ lineId }) => lineId),
    (row) => ({
      id: row.id,
      cell: row.cell,
      at: row.at,
      by: nameOf(names, row.byId),
      from: {
        amount: row.fromAmount,
        numerator: row.fromNumerator,
        denominator: row.fromDenominator,
        reason: row.fromReason,
      },
      to: {
        amount: row.toAmount,
        numerator: row.toNumerator,
        denominator: row.toDenominator,
        reason: row.toReason,
      },
      why: row.why,
    }),
  );
}

/** Reads every change of some activity reports in one statement, newest first. By activity report. */
export async function readActivityHistory(
  db: EntityManager,
  activityReportIds: readonly string[],
  names: Names,
): Promise<ReadonlyMap<string, ActivityChangeView[]>> {
  const rows = await db.find(ActivityChange, {
    where: { activityReportId: In([...activityReportIds]) },
    order: newestFirst,
  });
  return mapLists(
    groupBy(rows, ({ activityReportId }) => activityReportId),
    ({ byId, ...row }) => ({
      ...row,
      by: nameOf(names, byId),
    }),
  );
}

const mapLists = <T, U>(lists: ReadonlyMap<string, T[]>, change: (row: T) => U): Map<string, U[]> =>
  new Map([...lists].map(([key, rows]) => [key, rows.map(change)]));
