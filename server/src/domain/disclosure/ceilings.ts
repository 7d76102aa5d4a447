import type { Cell } from './table';

/**
 * What every reader may be taken to know of the size of counts: none is above twice the largest of its table, and some.
 * It only ends the search for the largest possible value; a smaller room for the attacker is on the safe side.
 */
export function ceilingsByTable(cells: readonly Cell[]): (cell: Cell) => number {
  const largest = new Map<string, number>();
  for (const { at, value } of cells) largest.set(at.table, Math.max(largest.get(at.table) ?? 0, value));
  return ({ at }) => 2 * (largest.get(at.table) ?? 0) + 20;
}
