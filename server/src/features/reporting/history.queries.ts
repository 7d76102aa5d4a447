import { In, type EntityManager } from 'typeorm';
import type { CellContent } from '../../domain/cell';
import { byNewest, NEWEST_FIRST } from '../../domain/madeOrder';
import { ActivityChange } from '../../entities/activityChange';
import { LineNoteChange } from '../../entities/lineNoteChange';
import type { ReportLine } from '../../entities/reportLine';
import { SetAsideValue } from '../../entities/setAsideValue';
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
  /** `to` was typed and given up; `from` stayed. */
  setAside: boolean;
}

/** A change of what a line says beside its figures. */
export interface NoteChangeView {
  id: string;
  at: Date;
  by: string;
  from: NoteSeen;
  to: NoteSeen;
}

type NoteSeen = Pick<ReportLine, 'explanation' | 'noBreakdown'>;

export type ActivityChangeView = Pick<
  ActivityChange,
  'id' | 'at' | 'percent' | 'postponed' | 'narrative' | 'obstacles' | 'spentEur'
> & { by: string };

/** Reads every change of every cell of some lines, and what was set aside there, newest first. By line. */
export async function readLineHistory(
  db: EntityManager,
  lineIds: readonly string[],
  names: Names,
): Promise<ReadonlyMap<string, ValueChangeView[]>> {
  const choice = { where: { lineId: In([...lineIds]) }, order: NEWEST_FIRST };
  const changed = (await db.find(ValueChange, choice)).map((row) => ({
    lineId: row.lineId,
    view: changeView(row, names),
  }));
  const setAside = (await db.find(SetAsideValue, choice)).map((row) => ({
    lineId: row.lineId,
    view: setAsideView(row, names),
  }));
  const both =
    setAside.length === 0 ? changed : [...changed, ...setAside].sort((a, b) => byNewest(a.view, b.view));
  return mapLists(
    groupBy(both, ({ lineId }) => lineId),
    ({ view }) => view,
  );
}

const changeView = (row: ValueChange, names: Names): ValueChangeView => ({
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
  setAside: false,
});

const setAsideView = (row: SetAsideValue, names: Names): ValueChangeView => ({
  id: row.id,
  cell: row.cell,
  at: row.at,
  by: nameOf(names, row.byId),
  from: {
    amount: row.keptAmount,
    numerator: row.keptNumerator,
    denominator: row.keptDenominator,
    reason: row.keptReason,
  },
  to: {
    amount: row.amount,
    numerator: row.numerator,
    denominator: row.denominator,
    reason: row.reason,
  },
  why: null,
  setAside: true,
});

/** Reads every change of the notes of some lines in one statement, newest first. By line. */
export async function readNoteHistory(
  db: EntityManager,
  lineIds: readonly string[],
  names: Names,
): Promise<ReadonlyMap<string, NoteChangeView[]>> {
  const rows = await db.find(LineNoteChange, { where: { lineId: In([...lineIds]) }, order: NEWEST_FIRST });
  return mapLists(
    groupBy(rows, ({ lineId }) => lineId),
    (row) => ({
      id: row.id,
      at: row.at,
      by: nameOf(names, row.byId),
      from: { explanation: row.fromExplanation, noBreakdown: row.fromNoBreakdown },
      to: { explanation: row.toExplanation, noBreakdown: row.toNoBreakdown },
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
    order: NEWEST_FIRST,
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
