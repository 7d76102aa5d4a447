import { In, type EntityManager, type EntityTarget, type FindOptionsWhere } from 'typeorm';
import type { CellContent } from '../../domain/cell';
import { byNewest, NEWEST_FIRST } from '../../domain/madeOrder';
import { ActivityChange } from '../../entities/activityChange';
import { LineNoteChange } from '../../entities/lineNoteChange';
import { SetAsideActivity } from '../../entities/setAsideActivity';
import { SetAsideNote } from '../../entities/setAsideNote';
import { SetAsideValue } from '../../entities/setAsideValue';
import { ValueChange } from '../../entities/valueChange';
import { groupBy } from '../../groupBy';
import type { ActivityStatus } from '../../reports/activityStatus';
import type { LineNote } from '../../reports/lineNote';
import { nameOf, type Names } from './names.queries';

/** What every entry of a history says. */
interface Told {
  id: string;
  at: Date;
  by: string;
  /** Nothing changed: somebody typed `to` and gave it up for what stood there, `from`, and stayed. */
  setAside: boolean;
}

/** A change of a cell; its title is found where the indicator is known. */
export interface ValueChangeView extends Told {
  cell: string;
  from: CellContent;
  to: CellContent;
  why: string | null;
}

/** A change of what a line says beside its figures. */
export interface NoteChangeView extends Told {
  from: LineNote;
  to: LineNote;
}

/** The status of an activity after a change, or as it was typed and given up for `kept`. */
export interface ActivityChangeView extends Told, ActivityStatus {
  kept: ActivityStatus | null;
}

/** Reads every change of every cell of some lines, and what was set aside there, newest first. By line. */
export async function readLineHistory(
  db: EntityManager,
  lineIds: readonly string[],
  names: Names,
): Promise<ReadonlyMap<string, ValueChangeView[]>> {
  const where = { lineId: In([...lineIds]) };
  const changes = await newest(db, ValueChange, where);
  const setAside = await newest(db, SetAsideValue, where);
  return newestFirst<ValueChangeView>([
    ...changes.map((row) => ({ owner: row.lineId, view: { ...told(row, names), setAside: false } })),
    ...setAside.map(({ kept, typed, ...row }) => ({
      owner: row.lineId,
      view: { ...told(row, names), from: kept, to: typed, why: null, setAside: true },
    })),
  ]);
}

/** Reads every change of the notes of some lines, and what was set aside there, newest first. By line. */
export async function readNoteHistory(
  db: EntityManager,
  lineIds: readonly string[],
  names: Names,
): Promise<ReadonlyMap<string, NoteChangeView[]>> {
  const where = { lineId: In([...lineIds]) };
  const changes = await newest(db, LineNoteChange, where);
  const setAside = await newest(db, SetAsideNote, where);
  return newestFirst<NoteChangeView>([
    ...changes.map((row) => ({ owner: row.lineId, view: { ...told(row, names), setAside: false } })),
    ...setAside.map(({ kept, typed, ...row }) => ({
      owner: row.lineId,
      view: { ...told(row, names), from: kept, to: typed, setAside: true },
    })),
  ]);
}

/** Reads every change of some activity reports, and what was set aside there, newest first. By activity report. */
export async function readActivityHistory(
  db: EntityManager,
  activityReportIds: readonly string[],
  names: Names,
): Promise<ReadonlyMap<string, ActivityChangeView[]>> {
  const where = { activityReportId: In([...activityReportIds]) };
  const changes = await newest(db, ActivityChange, where);
  const setAside = await newest(db, SetAsideActivity, where);
  return newestFirst<ActivityChangeView>([
    ...changes.map(({ to, ...row }) => ({
      owner: row.activityReportId,
      view: { ...told(row, names), ...to, kept: null, setAside: false },
    })),
    ...setAside.map(({ typed, kept, ...row }) => ({
      owner: row.activityReportId,
      view: { ...told(row, names), ...typed, kept, setAside: true },
    })),
  ]);
}

const newest = <E extends { id: string }>(
  db: EntityManager,
  target: EntityTarget<E>,
  where: FindOptionsWhere<E>,
): Promise<E[]> => db.createQueryBuilder(target, 'c').where(where).orderBy('c.id', NEWEST_FIRST.id).getMany();

const told = <R extends { byId: string }>({ byId, ...row }: R, names: Names) => ({
  ...row,
  by: nameOf(names, byId),
});

const newestFirst = <V extends { id: string }>(
  entries: readonly { owner: string; view: V }[],
): Map<string, V[]> =>
  new Map(
    [...groupBy(entries, ({ owner }) => owner)].map(([owner, all]) => [
      owner,
      all.map(({ view }) => view).sort(byNewest),
    ]),
  );
