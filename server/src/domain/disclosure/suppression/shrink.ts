import type { ProgramRow } from '../solver';

/** By column, what it can be. */
export interface Room {
  low: number[];
  high: number[];
}

/** How often each row is looked at, on average, before the rest of the room is left to the search. */
const VISITS = 40;

/**
 * Takes from every column what a row rules out, as long as there is something; false when a row cannot hold. Written for
 * speed: nearly all the time of suppression is spent here.
 */
export function shrink(
  rows: readonly ProgramRow[],
  rowsAt: readonly (readonly number[])[],
  { room, begin }: { room: Room; begin: readonly number[] },
): boolean {
  const { low: lows, high: highs } = room;
  const stack = [...begin];
  const onStack = new Uint8Array(rows.length);
  for (const index of stack) onStack[index] = 1;
  // Where counts are large, rows can take turns in taking away one at a time: less room is of no use then.
  let visits = VISITS * rows.length;
  while (stack.length > 0 && visits > 0) {
    visits -= 1;
    const index = stack.pop() as number;
    onStack[index] = 0;
    const { columns, times, low, high } = rows[index] as ProgramRow;
    let least = 0;
    let most = 0;
    for (let place = 0; place < columns.length; place += 1) {
      const one = times[place] as number;
      const column = columns[place] as number;
      const from = one * (lows[column] as number);
      const to = one * (highs[column] as number);
      if (from < to) {
        least += from;
        most += to;
      } else {
        least += to;
        most += from;
      }
    }
    if (least > high || most < low) return false;
    if (least >= low && most <= high) continue;
    for (let place = 0; place < columns.length; place += 1) {
      const one = times[place] as number;
      const column = columns[place] as number;
      const from = lows[column] as number;
      const to = highs[column] as number;
      if (from === to) continue;
      // Counted from the end where the row is least, and from the one where it is most, that much is to spare.
      const step = one > 0 ? one : -one;
      const up = from + Math.floor((one > 0 ? high - least : most - low) / step);
      const down = to - Math.floor((one > 0 ? most - low : high - least) / step);
      if (up >= to && down <= from) continue;
      if (up < to) highs[column] = up;
      if (down > from) lows[column] = down;
      const touched = rowsAt[column] as readonly number[];
      for (let other = 0; other < touched.length; other += 1) {
        const row = touched[other] as number;
        if (onStack[row] === 0) {
          onStack[row] = 1;
          stack.push(row);
        }
      }
    }
  }
  return true;
}
