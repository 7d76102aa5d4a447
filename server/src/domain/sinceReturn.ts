import { BLANK, sameContent, type CellContent } from './cell';

/** What a cell held before a change. */
export interface EarlierContent {
  cell: string;
  from: CellContent;
}

/** A cell that holds something else than it did at a certain moment. */
export interface CellDifference extends EarlierContent {
  to: CellContent;
}

/**
 * What is different now from what stood before the first of some changes, in the order in which the cells were
 * changed first. A cell that was changed and changed back is not different.
 * @param changes all of them since that moment, oldest first
 */
export function cellDifferences(
  changes: readonly EarlierContent[],
  now: ReadonlyMap<string, CellContent>,
): CellDifference[] {
  const earliest = new Map<string, CellContent>();
  for (const { cell, from } of changes) if (!earliest.has(cell)) earliest.set(cell, from);
  return [...earliest]
    .map(([cell, from]) => ({ cell, from, to: now.get(cell) ?? BLANK }))
    .filter(({ from, to }) => !sameContent(from, to));
}
