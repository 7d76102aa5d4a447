import type { EntityManager } from 'typeorm';
import { optionalText } from '../../checkedText';
import { ActivityReport } from '../../entities/activityReport';
import { ReportLine } from '../../entities/reportLine';
import { DomainError } from '../../errors';
import type { ReturnedItemInput } from '../../generated/schema';

const COMMENT_LIMIT = 2000;

/** A line or an activity report that a return names, and what is to be mended there. */
export interface NamedItem {
  itemId: string;
  comment: string | null;
}

/** Throws INVALID_INPUT when an item is not one of the report's, or is named twice. */
export async function checkItems(
  db: EntityManager,
  reportId: string,
  items: readonly ReturnedItemInput[],
): Promise<NamedItem[]> {
  if (items.length === 0) return [];
  const all = { select: { id: true }, where: { reportId } };
  const rows = [...(await db.find(ReportLine, all)), ...(await db.find(ActivityReport, all))];
  const known = new Set(rows.map(({ id }) => id));
  const seen = new Set<string>();
  return items.map(({ itemId, comment }, place) => {
    const path = `items.${place}`;
    if (!known.has(itemId)) throw wrong('Error_UNKNOWN_LINE', `${path}.itemId`);
    if (seen.size === seen.add(itemId).size) throw wrong('Error_ENTRY_TWICE', `${path}.itemId`);
    return { itemId, comment: optionalText(comment, { field: `${path}.comment`, limit: COMMENT_LIMIT }) };
  });
}

const wrong = (sentence: ConstructorParameters<typeof DomainError>[1], field: string): DomainError =>
  new DomainError('INVALID_INPUT', sentence, { field });
