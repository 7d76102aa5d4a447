import type { EntityManager } from 'typeorm';
import type { Language } from '../../../../schema/language/languages';
import { optionalText, requiredText } from '../../checkedText';
import type { SignedIn } from '../../context';
import { TOTAL } from '../../domain/cell';
import { ActivityReport } from '../../entities/activityReport';
import { ReportLine } from '../../entities/reportLine';
import { localised } from '../../localised';
import type { ToMend } from '../../mail/draftMails';
import type { Plan, PlanActivity, PlanIndicator } from '../../plan/plan';
import { required } from '../../plan/planRows';
import { cellTitle } from '../../reports/cellTitle';
import { DomainError } from '../../errors';
import type { CellCommentInput, ReturnedItemInput } from '../../generated/schema';

const COMMENT_LIMIT = 2000;

/** A line or an activity report that a return names, and what is to be mended there. */
export interface NamedItem {
  itemId: string;
  comment: string | null;
  /** Single cells of a line; empty: the whole line or activity. */
  cells: readonly string[];
  /** By cell, of those of them of which something is said. */
  cellComments: ReadonlyMap<string, string>;
  /** What the item is called, or a cell of it. */
  titleOf: NamedTitle;
}

type NamedTitle = (language: Language, cell?: string) => string;

/** What can be named in a report. */
interface Nameable {
  /** The keys of its cells; an activity has none. */
  cells: ReadonlySet<string>;
  titleOf: NamedTitle;
}

/**
 * Throws INVALID_INPUT when an item is not one of the report's or has no such cell, and when one is named or commented
 * on twice.
 */
export async function checkItems(
  { db, plan }: Pick<SignedIn, 'db' | 'plan'>,
  reportId: string,
  items: readonly ReturnedItemInput[],
): Promise<NamedItem[]> {
  if (items.length === 0) return [];
  const known = await readNameable(db, await plan(), reportId);
  const seen = new Set<string>();
  return items.map(({ itemId, comment, cells, cellComments }, place) => {
    const path = `items.${place}`;
    const named = known.get(itemId);
    if (!named) throw wrong('Error_UNKNOWN_LINE', `${path}.itemId`);
    if (seen.size === seen.add(itemId).size) throw wrong('Error_ENTRY_TWICE', `${path}.itemId`);
    return {
      itemId,
      comment: optionalText(comment, { field: `${path}.comment`, limit: COMMENT_LIMIT }),
      cells: checkCells(named.cells, cells ?? [], path),
      cellComments: checkComments(new Set(cells), cellComments ?? [], path),
      titleOf: named.titleOf,
    };
  });
}

/** By line or activity report. */
async function readNameable(
  db: EntityManager,
  plan: Plan,
  reportId: string,
): Promise<ReadonlyMap<string, Nameable>> {
  const where = { reportId };
  const lines = await db.find(ReportLine, { select: { id: true, indicatorId: true }, where });
  const activities = await db.find(ActivityReport, { select: { id: true, activityId: true }, where });
  return new Map([
    ...lines.map(({ id, indicatorId }) => [id, lineOf(required(plan.indicator, indicatorId))] as const),
    ...activities.map(({ id, activityId }) => [id, activityOf(required(plan.activity, activityId))] as const),
  ]);
}

const lineOf = (indicator: PlanIndicator): Nameable => ({
  cells: new Set([TOTAL, ...indicator.cells.keys()]),
  titleOf: (language, cell) => {
    const line = `${indicator.code} ${localised(indicator, 'name', language)}`;
    return cell === undefined ? line : `${line}, ${cellTitle(indicator, cell, language)}`;
  },
});

const activityOf = (activity: PlanActivity): Nameable => ({
  cells: new Set(),
  titleOf: (language) => `${activity.code} ${localised(activity, 'title', language)}`,
});

function checkCells(known: ReadonlySet<string>, cells: readonly string[], path: string): readonly string[] {
  for (const [place, cell] of cells.entries()) {
    if (!known.has(cell)) throw wrong('Error_UNKNOWN_CELL', `${path}.cells.${place}`);
    if (cells.indexOf(cell) < place) throw wrong('Error_ENTRY_TWICE', `${path}.cells.${place}`);
  }
  return cells;
}

function checkComments(
  named: ReadonlySet<string>,
  comments: readonly CellCommentInput[],
  path: string,
): ReadonlyMap<string, string> {
  const checked = new Map<string, string>();
  for (const [place, { cell, comment }] of comments.entries()) {
    const field = `${path}.cellComments.${place}`;
    if (!named.has(cell)) throw wrong('Error_UNKNOWN_CELL', `${field}.cell`);
    if (checked.has(cell)) throw wrong('Error_ENTRY_TWICE', `${field}.cell`);
    checked.set(cell, requiredText(comment, { field: `${field}.comment`, limit: COMMENT_LIMIT }));
  }
  return checked;
}

const wrong = (sentence: ConstructorParameters<typeof DomainError>[1], field: string): DomainError =>
  new DomainError('INVALID_INPUT', sentence, { field });

/** What the named items and cells are called, with what is said of each, for the mail of the return. */
export const placesToMend = (items: readonly NamedItem[]): ToMend => ({
  items: items.length,
  places: items.flatMap(({ comment, cells, cellComments, titleOf }) => [
    ...(cells.length === 0 || comment !== null ? [{ comment, titleOf }] : []),
    ...cells.map((cell) => ({
      comment: cellComments.get(cell) ?? null,
      titleOf: (language: Language) => titleOf(language, cell),
    })),
  ]),
});
