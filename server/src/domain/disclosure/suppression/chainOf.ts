import type { Assault, Pattern } from './assault';
import { imagineBeside, type SumWish } from './imagine';

const STEPS = 60;

/**
 * A smallest set of printed choices that together rule a wish out: all others can be hidden as well, and it still is. First
 * those near the wish are tried, ring by ring; then halves, quarters and at last single ones are left out, the farthest first.
 */
export function chainOf(assault: Assault, pattern: Pattern, wish: SumWish): number[] {
  const printed = byDistance(assault, wish).filter((place) => !pattern.has(place));
  const isRuledOut = (chain: readonly number[]): boolean =>
    imagineBeside(assault, chain, { wish, steps: STEPS }).state === 'NONE';
  let chain = printed;
  for (let size = 4; size < printed.length; size *= 2) {
    if (!isRuledOut(printed.slice(0, size))) continue;
    chain = printed.slice(0, size);
    break;
  }
  for (let size = chain.length >> 1; size > 0; size >>= 1)
    for (let end = chain.length; end > 0; end -= size) {
      const without = [...chain.slice(0, Math.max(0, end - size)), ...chain.slice(end)];
      if (isRuledOut(without)) chain = without;
    }
  return chain;
}

/** Choices in the order in which the rows lead to them from the wish. */
function byDistance({ places, rows, choices }: Assault, [from]: SumWish): number[] {
  const columns = new Set(from);
  const read = new Set<number>();
  for (const column of columns)
    rows.forEach((row, index) => {
      if (read.has(index) || !row.columns.includes(column)) return;
      read.add(index);
      for (const other of row.columns) columns.add(other);
    });
  return [...columns].map((column) => places[column] ?? -1).filter((place) => choices.has(place));
}
