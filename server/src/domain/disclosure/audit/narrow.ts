import type { Row, System } from './system';

/** The whole numbers that each unknown may still be; narrowed in place. */
export interface Bounds {
  low: Float64Array;
  high: Float64Array;
}

export const boundsOf = ({ unknowns }: System): Bounds => ({
  low: Float64Array.from(unknowns, ({ low }) => low),
  high: Float64Array.from(unknowns, ({ high }) => high),
});

export const copyOf = ({ low, high }: Bounds): Bounds => ({ low: low.slice(), high: high.slice() });

/** How often each row is looked at, on average, before the rest is left to the search. */
const VISITS = 40;

/**
 * Narrows the bounds by what each row says, until nothing changes (bounds propagation). False when a row cannot hold:
 * then there is no solution. Begins with the rows given, or with all.
 */
export function narrow(system: System, bounds: Bounds, begin?: readonly number[]): boolean {
  const { rows, rowsOf } = system;
  const queue = begin === undefined ? rows.map((_, row) => row) : [...begin];
  const waiting = new Uint8Array(rows.length);
  for (const row of queue) waiting[row] = 1;
  const changed: number[] = [];
  // Bounds that are not as narrow as they could be are still right: where counts are large, rows can take turns in taking
  // away one at a time, and the search does better.
  const most = VISITS * rows.length + queue.length;
  for (let next = 0; next < queue.length && next < most; next += 1) {
    const index = queue[next] as number;
    waiting[index] = 0;
    changed.length = 0;
    if (!narrowRow(system, bounds, [rows[index] as Row, changed])) return false;
    for (const column of changed)
      for (const other of rowsOf[column] as number[])
        if (waiting[other] === 0) {
          waiting[other] = 1;
          queue.push(other);
        }
  }
  return true;
}

/** Notes the unknowns whose bounds changed; false when the row cannot hold. Written for speed: it is run millions of times. */
function narrowRow(system: System, bounds: Bounds, [row, changed]: [Row, number[]]): boolean {
  const { columns, times } = row;
  const { low: lows, high: highs } = bounds;
  let least = 0;
  let most = 0;
  for (let place = 0; place < columns.length; place += 1) {
    const column = columns[place] as number;
    const factor = times[place] as number;
    least += factor * ((factor > 0 ? lows[column] : highs[column]) as number);
    most += factor * ((factor > 0 ? highs[column] : lows[column]) as number);
  }
  if (least > row.high || most < row.low) return false;
  if (least >= row.low && most <= row.high) return true;
  const above = row.high - least;
  const below = most - row.low;
  for (let place = 0; place < columns.length; place += 1) {
    const column = columns[place] as number;
    const factor = times[place] as number;
    const size = Math.abs(factor);
    const low = lows[column] as number;
    const high = highs[column] as number;
    if ((high - low) * size <= above && (high - low) * size <= below) continue;
    // From the end at which the row's sum is least (most), an unknown can use up all that is to spare.
    const up = low + Math.floor((factor > 0 ? above : below) / size);
    const down = high - Math.floor((factor > 0 ? below : above) / size);
    const verdict = setBounds(system, bounds, [column, Math.max(low, down), Math.min(high, up)]);
    if (verdict === 'EMPTY') return false;
    if (verdict === 'CHANGED') changed.push(column);
  }
  return true;
}

/** Sets both bounds of one unknown, leaping over its gap. */
export function setBounds(
  { unknowns }: System,
  { low, high }: Bounds,
  [column, from, to]: readonly [number, number, number],
): 'SAME' | 'CHANGED' | 'EMPTY' {
  const gap = unknowns[column]?.gap ?? 0;
  const newLow = from > 0 && from < gap ? gap : from;
  const newHigh = to > 0 && to < gap ? 0 : to;
  if (newLow > newHigh) return 'EMPTY';
  if (newLow === low[column] && newHigh === high[column]) return 'SAME';
  low[column] = newLow;
  high[column] = newHigh;
  return 'CHANGED';
}
