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
  const printed = [...assault.choices].filter((place) => !pattern.has(place));
  const conflict = (places: readonly number[], steps: number) => conflictOf(assault, places, { wish, steps });
  const first = conflict(printed, STEPS);
  if (first === null) return printed;
  const order = byDistance(assault, wish);
  let chain = inOrder(order, first);
  for (let end = chain.length - 1; end >= 0; end = Math.min(end, chain.length) - 1) {
    const without = conflict(
      chain.filter((_, place) => place !== end),
      STEPS_WITHOUT,
    );
    if (without !== null) chain = inOrder(order, without);
  }
  return chain;
}

const inOrder = (order: readonly number[], places: ReadonlySet<number>): number[] =>
  order.filter((place) => places.has(place));

/** Choices in the order in which the rows lead to them from the wish. */
function byDistance({ places, rows, rowsAt, choices }: Assault, [from]: SumWish): number[] {
  const columns = new Set(from);
  const read = new Set<number>();
  for (const column of columns)
    for (const index of rowsAt[column] ?? []) {
      if (read.has(index)) continue;
      read.add(index);
      for (const other of rows[index]?.columns ?? []) columns.add(other);
    }
  return [...columns].map((column) => places[column] ?? -1).filter((place) => choices.has(place));
}
