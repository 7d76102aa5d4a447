import type { Column, ProgramRow, Solver } from '../solver';
import type { Bounds } from './narrow';
import type { Found, Wish } from './findTable';
import { solves, type System } from './system';

/**
 * The same question as `findTable`, asked of the solver: for what the search gives up. A table that it finds is
 * checked in whole numbers before it is believed; that there is none is its proof.
 */
export function proveBySolver(system: System, bounds: Bounds, wish: Wish, solve: Solver): Found {
  const { columns, rows } = programOf(system, bounds, wish);
  const answer = solve({ columns, rows });
  if (answer.state === 'INFEASIBLE') return { state: 'NONE' };
  if (answer.state !== 'OPTIMAL') return { state: 'GAVE_UP' };
  const values = answer.values.slice(0, system.unknowns.length).map(Math.round);
  return solves(system, values) && isWithin(values[wish[0]], wish)
    ? { state: 'FOUND', values }
    : { state: 'GAVE_UP' };
}

const isWithin = (value: number | undefined, [, from, to]: Wish): boolean =>
  value !== undefined && value >= from && value <= to;

function programOf(system: System, { low, high }: Bounds, [wanted, from, to]: Wish) {
  const columns: Column[] = system.unknowns.map((_, column) => ({
    low: Math.max(low[column] ?? 0, column === wanted ? from : -Infinity),
    high: Math.min(high[column] ?? 0, column === wanted ? to : Infinity),
    cost: 0,
    whole: true,
  }));
  const rows: ProgramRow[] = [...system.rows];
  system.unknowns.forEach(({ gap }, column) => {
    if (gap > 0) leap(columns, rows, [column, gap, high[column] ?? 0]);
  });
  return { columns, rows };
}

/** Zero or at least `gap`: gap x chosen <= unknown <= high x chosen, where `chosen` is 0 or 1. */
function leap(columns: Column[], rows: ProgramRow[], [column, gap, high]: [number, number, number]): void {
  const chosen = columns.push({ low: 0, high: 1, cost: 0, whole: true }) - 1;
  rows.push({ columns: [column, chosen], times: [1, -gap], low: 0, high: Infinity });
  rows.push({ columns: [column, chosen], times: [1, -high], low: -Infinity, high: 0 });
}
