import { In, MoreThan, type EntityManager, type EntityTarget, type FindOptionsWhere } from 'typeorm';
import { cellDifferences, type CellDifference } from '../../../domain/sinceReturn';
import { ActivityChange } from '../../../entities/activityChange';
import { LineNoteChange } from '../../../entities/lineNoteChange';
import { ValueChange } from '../../../entities/valueChange';
import { groupBy } from '../../../groupBy';
import { NOT_RECORDED, sameStatus, statusOf, type ActivityStatus } from '../../../reports/activityStatus';
import type { ActivityView } from '../activityView';
import { sameNote } from '../../../reports/lineNote';
import type { LineView } from '../lineView';

/** What a line said beside its values at the return, where it says something else now. */
export interface NoteDifferenceView {
  fromExplanation: string | null;
  fromNoBreakdown: boolean;
  toExplanation: string | null;
  toNoBreakdown: boolean;
}

/** What of a line was changed since its report was returned. */
export interface LineChangeView {
  line: LineView;
  cells: CellDifference[];
  note: NoteDifferenceView | null;
}

/** Something of a returned report, with the step that returned it. */
export interface Since<T> {
  item: T;
  stepId: string;
}

/**
 * Reads what of some lines was changed since the return of their report, in two statements; in none when none of the
 * reports was returned. Steps and changes are told apart by their ids, which sort in the order of their making: the
 * clock of the rules may stand still. By line; a line that says the same as then is not there.
 */
export async function readLineChanges(
  db: EntityManager,
  lines: readonly Since<LineView>[],
): Promise<ReadonlyMap<string, LineChangeView>> {
  const ids = lines.map(({ item }) => item.id);
  const values = await changesOf(db, ValueChange, { where: { lineId: In(ids) }, since: lines });
  const notes = await changesOf(db, LineNoteChange, { where: { lineId: In(ids) }, since: lines });
  const valuesOf = groupBy(values, ({ lineId }) => lineId);
  const notesOf = groupBy(notes, ({ lineId }) => lineId);
  const changed = lines.map(({ item: line, stepId }): [string, LineChangeView] => {
    const later = (valuesOf.get(line.id) ?? []).filter(({ id }) => id > stepId);
    const note = (notesOf.get(line.id) ?? []).find(({ id }) => id > stepId);
    return [line.id, { line, cells: cellDifferences(later, line.cells), note: noteDifference(line, note) }];
  });
  return new Map(changed.filter(([, { cells, note }]) => cells.length > 0 || note !== null));
}

/**
 * Reads what some activity reports said at the return of their report, where they say something else now, in one
 * statement. By activity report.
 */
export async function readChangedActivities(
  db: EntityManager,
  activities: readonly Since<ActivityView>[],
): Promise<ReadonlyMap<string, ActivityStatus>> {
  if (activities.length === 0) return new Map();
  const where = { activityReportId: In(activities.map(({ item }) => item.id)) };
  const rows = await db.find(ActivityChange, { where, order: { id: 'ASC' } });
  const rowsOf = groupBy(rows, ({ activityReportId }) => activityReportId);
  return new Map(
    activities.flatMap(({ item, stepId }) => {
      const atReturn = rowsOf.get(item.id)?.findLast(({ id }) => id < stepId)?.to ?? NOT_RECORDED;
      return sameStatus(atReturn, item) ? [] : [[item.id, statusOf(atReturn)] as const];
    }),
  );
}

/** Those made after the earliest of the returns, oldest first. */
function changesOf<E extends { id: string }>(
  db: EntityManager,
  target: EntityTarget<E>,
  { where, since }: { where: FindOptionsWhere<E>; since: readonly Since<unknown>[] },
): Promise<E[]> {
  const [first] = since.map(({ stepId }) => stepId).sort();
  if (first === undefined) return Promise.resolve([]);
  const query = db.createQueryBuilder(target, 'c').where({ ...where, id: MoreThan(first) });
  return query.orderBy('c.id').getMany();
}

function noteDifference(line: LineView, first: LineNoteChange | undefined): NoteDifferenceView | null {
  if (!first || sameNote(first.from, line)) return null;
  return {
    fromExplanation: first.from.explanation,
    fromNoBreakdown: first.from.noBreakdown,
    toExplanation: line.explanation,
    toNoBreakdown: line.noBreakdown,
  };
}
