import { copyOf, narrow, setBounds, type Bounds } from './narrow';
import { sumOf, type Row, type System } from './system';

/** One table that agrees with everything known; that there is none; or that the search gave up. */
export type Found = { state: 'FOUND'; values: number[] } | { state: 'NONE' | 'GAVE_UP' };

/** An unknown that is to lie in [from, to]. */
export type Wish = readonly [column: number, from: number, to: number];

/**
 * Searches a table in which one unknown lies where it is wished. Complete branch and bound in whole numbers: it begins
 * at the true table and mends one broken row after the other; NONE is a proof. Gives up after `steps` branchings.
 */
export function findTable(system: System, bounds: Bounds, wish: Wish, steps: number): Found {
  const budget = { left: steps };
  const start = wished(system, bounds, wish);
  return start === null ? { state: 'NONE' } : search(system, start, budget);
}

/** Bounds narrowed by a wish; null when that is impossible. */
function wished(system: System, bounds: Bounds, [column, from, to]: Wish): Bounds | null {
  const own = copyOf(bounds);
  const low = Math.max(from, own.low[column] ?? 0);
  const high = Math.min(to, own.high[column] ?? 0);
  if (low > high || setBounds(system, own, [column, low, high]) === 'EMPTY') return null;
  return narrow(system, own, system.rowsOf[column]) ? own : null;
}

function search(system: System, bounds: Bounds, budget: { left: number }): Found {
  const values = nearestToTruth(system, bounds);
  const broken = system.rows.find((row) => !holds(row, values));
  if (broken === undefined) return { state: 'FOUND', values };
  if ((budget.left -= 1) < 0) return { state: 'GAVE_UP' };
  const [column, value] = repair(bounds, broken, values);
  for (const [from, to] of [
    [value, value],
    [bounds.low[column] ?? 0, value - 1],
    [value + 1, bounds.high[column] ?? 0],
  ] as const) {
    const branch = wished(system, bounds, [column, from, to]);
    const found = branch === null ? NONE : search(system, branch, budget);
    if (found.state !== 'NONE') return found;
  }
  return NONE;
}

const NONE = { state: 'NONE' } as const;

const nearestToTruth = ({ truth }: System, { low, high }: Bounds): number[] =>
  truth.map((value, column) => Math.min(Math.max(value, low[column] ?? 0), high[column] ?? 0));

const holds = (row: Row, values: readonly number[]): boolean => {
  const sum = sumOf(row, values);
  return sum >= row.low && sum <= row.high;
};

/** The unknown of a broken row that can mend most of it, and the value with which it does. */
function repair({ low, high }: Bounds, row: Row, values: readonly number[]): [column: number, value: number] {
  const sum = sumOf(row, values);
  const lacking = sum < row.low ? row.low - sum : row.high - sum;
  let best: [number, number] = [-1, 0];
  let mended = 0;
  row.columns.forEach((column, place) => {
    const times = row.times[place] ?? 1;
    const value = values[column] ?? 0;
    const wanted =
      value + Math.trunc(lacking / times) + (lacking % times === 0 ? 0 : Math.sign(lacking / times));
    const reached = Math.min(Math.max(wanted, low[column] ?? 0), high[column] ?? 0);
    const gain = Math.min(Math.abs(lacking), Math.abs((reached - value) * times));
    if (gain > mended) {
      mended = gain;
      best = [column, reached];
    }
  });
  return best;
}
