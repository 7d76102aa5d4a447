import type { Assault, Pattern } from './assault';
import { conflictOf } from './conflict';
import type { SumWish } from './imagine';

/** How long a contradiction is searched: as long as the one that was found, and briefly when something is left out. */
const STEPS = 12;
const STEPS_WITHOUT = 8;

/**
 * A smallest set of printed choices that together rule a wish out: all others can be hidden as well, and it still is. It
 * begins with those that a contradiction rests on; one after the other is left out, the farthest from the wish first.
 */
export function chainOf(assault: Assault, pattern: Pattern, wish: SumWish): number[] {
  const printed = printedAround(assault, pattern, wish);
  const conflict = (places: readonly number[], steps: number) => conflictOf(assault, places, { wish, steps });
  const first = conflict(printed, STEPS);
  if (first === null) return printed;
  let chain = inOrder(printed, first);
  for (let end = chain.length - 1; end >= 0; end = Math.min(end, chain.length) - 1) {
    const without = conflict(
      chain.filter((_, place) => place !== end),
      STEPS_WITHOUT,
    );
    if (without !== null) chain = inOrder(printed, without);
  }
  return chain;
}

const inOrder = (order: readonly number[], places: ReadonlySet<number>): number[] =>
  order.filter((place) => places.has(place));

/**
 * The printed choices to which the rows lead from the wish, the nearest first. No row leads on from a printed cell: what
 * lies behind can be what it truly is, whatever the wish.
 */
function printedAround(
  { places, rows, rowsAt, choices }: Assault,
  pattern: Pattern,
  [from]: SumWish,
): number[] {
  const isPrinted = (column: number): boolean => {
    const place = places[column] ?? -1;
    return choices.has(place) && !pattern.has(place);
  };
  const columns = new Set(from);
  const read = new Set<number>();
  for (const column of columns) {
    if (isPrinted(column)) continue;
    for (const index of rowsAt[column] ?? []) {
      if (read.has(index)) continue;
      read.add(index);
      for (const other of rows[index]?.columns ?? []) columns.add(other);
    }
  }
  return [...columns].filter(isPrinted).map((column) => places[column] ?? -1);
}
