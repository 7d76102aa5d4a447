import { TOTAL } from '../cell';
import type { CountTable, Relation } from './counts';
import { addsUp } from './countsByPlace';
import { keyOf, type Cell, type Fact } from './table';

/**
 * Without adding up, a breakdown still is bounded by the total: cell by cell when one case falls in several cells,
 * as a sum otherwise (also where some institutions gave the total alone).
 */
export function withinTotal(cells: ReadonlyMap<string, Cell>, table: CountTable, { at }: Cell): Fact[] {
  if (at.breakdown !== TOTAL) return [];
  return table.breakdowns.flatMap((breakdown) => {
    const keys = breakdown.cells
      .map((each) => keyOf({ ...at, breakdown: each }))
      .filter((key) => cells.has(key));
    if (keys.length === 0) return [];
    const groups = breakdown.overlapping ? keys.map((key) => [key]) : [keys];
    return groups.map((group) => atMost(group, keyOf(at), addsUp(breakdown) ? 'of those given' : 'not all'));
  });
}

const atMost = (parts: readonly string[], whole: string, why: string): Fact => ({
  id: `${parts.join(' + ')} <= ${whole} (${why})`,
  kind: 'BOUND',
  terms: [...parts.map((cell) => ({ cell, times: 1 })), { cell: whole, times: -1 }],
  low: -Infinity,
  high: 0,
});

/** A relation between two tables (and a rest), at every place where both have a cell. */
export function relationFacts(cells: ReadonlyMap<string, Cell>, relation: Relation): Fact[] {
  const { kind, part, whole, rest } = relation;
  const parts = [...cells.values()].filter(
    ({ at }) => at.table === part.table && at.breakdown === part.breakdown,
  );
  return parts.flatMap(({ key, at }): Fact[] => {
    const wholeKey = keyOf({ ...at, ...whole });
    const restKey = rest && keyOf({ ...at, ...rest });
    if (!cells.has(wholeKey) || (restKey && !cells.has(restKey))) return [];
    if (restKey === undefined && kind !== 'SAME') return [atMost([key], wholeKey, 'a part')];
    const made = [key, ...(restKey === undefined ? [] : [restKey])];
    return [
      {
        id: `${made.join(' + ')} = ${wholeKey}`,
        kind: 'BOUND',
        terms: [...made.map((cell) => ({ cell, times: 1 })), { cell: wholeKey, times: -1 }],
        low: 0,
        high: 0,
      },
    ];
  });
}
