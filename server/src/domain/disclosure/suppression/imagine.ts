import type { ProgramRow } from '../solver';
import type { Assault, Pattern } from './assault';
import { shrink, type Room } from './shrink';

/** Columns with counts that agree with everything printed; that there are none; or that the search was given up. */
export type Imagined = { state: 'FOUND'; counts: number[] } | { state: 'NONE' | 'GAVE_UP' };

export type SumWish = readonly [columns: readonly number[], range: readonly [from: number, to: number]];

/**
 * Looks for a table in which a sum of columns lies in a range: starts from the true counts and changes one after the
 * other until all rows hold, going back where that does not work out.
 */
export const imagine = (assault: Assault, pattern: Pattern, wish: SumWish, steps: number): Imagined =>
  imagineIn(assault, roomUnder(assault, pattern), { wish, steps });

interface Asking {
  wish: SumWish;
  steps: number;
}

function imagineIn(assault: Assault, room: Room | null, { wish, steps }: Asking): Imagined {
  const { rows, rowsAt } = withWish(assault, wish);
  const left = { steps };
  const truth = assault.places.map((place) => assault.scene.cells[place]?.value ?? 0);
  const tighten = (room: Room, begin: readonly number[]): boolean => shrink(rows, rowsAt, { room, begin });

  const go = (room: Room): Imagined => {
    const counts = truth.map((count, column) => clamp(count, room.low[column] ?? 0, room.high[column] ?? 0));
    const broken = rows.find((row) => lack(row, counts) !== 0);
    if (broken === undefined) return { state: 'FOUND', counts };
    if (left.steps === 0) return { state: 'GAVE_UP' };
    left.steps -= 1;
    const { column, count } = bestMove(broken, counts, room);
    for (const [from, to] of branches(room, column, count)) {
      const next = { low: room.low.slice(), high: room.high.slice() };
      next.low[column] = from;
      next.high[column] = to;
      const imagined: Imagined = tighten(next, rowsAt[column] ?? []) ? go(next) : { state: 'NONE' };
      if (imagined.state !== 'NONE') return imagined;
    }
    return { state: 'NONE' };
  };

  if (room === null) return { state: 'NONE' };
  const [[single], [from, to]] = wish;
  if (wish[0].length !== 1 || single === undefined)
    return tighten(room, [rows.length - 1]) ? go(room) : { state: 'NONE' };
  room.low[single] = Math.max(from, room.low[single] ?? 0);
  room.high[single] = Math.min(to, room.high[single] ?? 0);
  if ((room.low[single] ?? 0) > (room.high[single] ?? 0)) return { state: 'NONE' };
  return tighten(room, rowsAt[single] ?? []) ? go(room) : { state: 'NONE' };
}

/** The rows, with one more for a wish about several columns. */
export function withWish(assault: Assault, wish: SumWish): Pick<Assault, 'rows' | 'rowsAt'> {
  const { rows, rowsAt } = assault;
  if (wish[0].length === 1) return { rows, rowsAt };
  const inWish = new Set(wish[0]);
  return {
    rows: [...rows, rowOf(wish)],
    rowsAt: rowsAt.map((own, column) => (inWish.has(column) ? [...own, rows.length] : own)),
  };
}

const rowOf = ([columns, [low, high]]: SumWish): ProgramRow => ({
  columns,
  times: columns.map(() => 1),
  low,
  high,
});

/** The places of cells that are not settled under a pattern; what the rows alone work out is settled. */
export function openPlaces(assault: Assault, pattern: Pattern): Set<number> {
  const room = roomUnder(assault, pattern);
  return new Set(
    assault.places.filter((_, column) => room !== null && room.low[column] !== room.high[column]),
  );
}

/** Patterns only grow, so that one of the same size is the same. */
const rooms = new WeakMap<Assault, { pattern: Pattern; size: number; room: Room | null }>();

/** What the columns can be under a pattern before anything is wished; null when nothing agrees. */
function roomUnder(assault: Assault, pattern: Pattern): Room | null {
  const kept = rooms.get(assault);
  const isKept = kept !== undefined && kept.pattern === pattern && kept.size === pattern.size;
  const room = isKept ? kept.room : firstRoom(assault, pattern);
  rooms.set(assault, { pattern, size: pattern.size, room });
  return room && { low: room.low.slice(), high: room.high.slice() };
}

const firstRoom = (assault: Assault, pattern: Pattern): Room | null =>
  roomOf(
    assault,
    [...assault.choices].filter((place) => !pattern.has(place)),
  );

/** What the columns can be when these choices are printed and all others hidden. */
function roomOf(assault: Assault, printed: readonly number[]): Room | null {
  const widest = widestRoom(assault);
  if (widest === null) return null;
  const room = { low: widest.low.slice(), high: widest.high.slice() };
  const columns = printed.map((place) => assault.columnOf.get(place) ?? 0);
  for (const [index, column] of columns.entries()) {
    const value = assault.scene.cells[printed[index] ?? -1]?.value ?? 0;
    room.low[column] = value;
    room.high[column] = value;
  }
  const begin = [...new Set(columns.flatMap((column) => assault.rowsAt[column] ?? []))];
  return shrink(assault.rows, assault.rowsAt, { room, begin }) ? room : null;
}

const widestRooms = new WeakMap<Assault, Room | null>();

/** Everything that may be hidden is hidden. */
export function widestRoom(assault: Assault): Room | null {
  const { places, hidden, rows, rowsAt } = assault;
  const kept = widestRooms.get(assault);
  if (kept !== undefined) return kept;
  const room = {
    low: places.map((place) => hidden[place]?.[0] ?? 0),
    high: places.map((place) => hidden[place]?.[1] ?? 0),
  };
  const widest = shrink(rows, rowsAt, { room, begin: [...rows.keys()] }) ? room : null;
  widestRooms.set(assault, widest);
  return widest;
}

export const clamp = (count: number, low: number, high: number): number =>
  count < low ? low : count > high ? high : count;

/** How much a row lacks (positive) or has too much (negative). */
export function lack({ columns, times, low, high }: ProgramRow, counts: readonly number[]): number {
  let sum = 0;
  columns.forEach((column, place) => (sum += (times[place] ?? 0) * (counts[column] ?? 0)));
  return sum < low ? low - sum : sum > high ? high - sum : 0;
}

/** The change of one count that makes up for most of what a row lacks. */
export function bestMove(
  row: ProgramRow,
  counts: readonly number[],
  room: Room,
): { column: number; count: number } {
  const missing = lack(row, counts);
  let best = { column: -1, count: 0, gain: 0 };
  row.columns.forEach((column, place) => {
    const times = row.times[place] ?? 1;
    const now = counts[column] ?? 0;
    const exact = missing / times;
    const wanted = now + (exact > 0 ? Math.ceil(exact) : Math.floor(exact));
    const count = clamp(wanted, room.low[column] ?? 0, room.high[column] ?? 0);
    const gain = Math.min(Math.abs(missing), Math.abs((count - now) * times));
    if (gain > best.gain) best = { column, count, gain };
  });
  return best;
}

export const branches = ({ low, high }: Room, column: number, count: number): (readonly [number, number])[] =>
  (
    [
      [count, count],
      [low[column] ?? 0, count - 1],
      [count + 1, high[column] ?? 0],
    ] as const
  ).filter(([from, to]) => from <= to);
