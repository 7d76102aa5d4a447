import type { ProgramRow } from '../solver';
import type { Assault } from './assault';
import { bestMove, branches, clamp, lack, widestRoom, withWish, type SumWish } from './imagine';
import { Trail, type Cause } from './trail';

/**
 * Printed choices that together rule a wish out; null when it is not ruled out, or not within the steps. A contradiction is
 * followed back to the choices it rests on (as solvers of constraints explain their failures). The set is mostly small,
 * and not always the smallest.
 */
export function conflictOf(
  assault: Assault,
  printed: readonly number[],
  { wish, steps }: { wish: SumWish; steps: number },
): Set<number> | null {
  const widest = widestRoom(assault);
  if (widest === null) return new Set();
  const { rows, rowsAt } = withWish(assault, wish);
  const found = new Search(assault, { rows, rowsAt, trail: new Trail(widest, rows) }, steps).from(
    printed,
    wish,
  );
  return (
    found && new Set([...found].filter((cause) => cause <= FIRST_PLACE).map((cause) => FIRST_PLACE - cause))
  );
}

/** Causes that are no rows: the wish, a branch of the search, and from here downwards the places that are printed. */
const WISHED = -1;
const FIRST_BRANCH = -2;
const FIRST_PLACE = -1000;

/** As in `shrink`. */
const VISITS = 40;

/** What a contradiction rests on. */
type Conflict = Set<Cause>;

class Search {
  private readonly truth: readonly number[];
  private readonly rows: readonly ProgramRow[];
  private readonly rowsAt: readonly (readonly number[])[];
  private readonly trail: Trail;

  constructor(
    private readonly assault: Assault,
    { rows, rowsAt, trail }: Pick<Assault, 'rows' | 'rowsAt'> & { trail: Trail },
    private steps: number,
  ) {
    this.rows = rows;
    this.rowsAt = rowsAt;
    this.trail = trail;
    this.truth = assault.places.map((place) => assault.scene.cells[place]?.value ?? 0);
  }

  from(printed: readonly number[], [columns, [from, to]]: SumWish): Conflict | null {
    const begin = new Set<number>();
    for (const place of printed) {
      const column = this.assault.columnOf.get(place) ?? 0;
      const value = this.truth[column] ?? 0;
      this.set(column, [value, value], FIRST_PLACE - place);
      for (const row of this.rowsAt[column] ?? []) begin.add(row);
    }
    const [single] = columns;
    if (columns.length === 1 && single !== undefined) {
      this.set(single, [from, to], WISHED);
      if (this.isEmpty(single)) return this.trail.follow(this.trail.behind(single));
      for (const row of this.rowsAt[single] ?? []) begin.add(row);
    } else begin.add(this.rows.length - 1);
    return this.shrink([...begin]) ?? this.go(0);
  }

  /** The conflict of all branches together, or of one that does not rest on its branching; null as soon as one has none. */
  private go(depth: number): Conflict | null {
    const { low, high } = this.trail;
    const counts = this.truth.map((count, column) => clamp(count, low[column] ?? 0, high[column] ?? 0));
    const broken = this.rows.find((row) => lack(row, counts) !== 0);
    if (broken === undefined || this.steps === 0) return null;
    this.steps -= 1;
    const { column, count } = bestMove(broken, counts, this.trail);
    const conflict = this.trail.follow(this.trail.behind(column));
    const branch = FIRST_BRANCH - depth;
    const before = this.trail.length;
    for (const range of branches(this.trail, column, count)) {
      this.set(column, range, branch);
      const found = this.shrink(this.rowsAt[column] ?? []) ?? this.go(depth + 1);
      this.trail.backTo(before);
      if (found === null || !found.delete(branch)) return found;
      for (const cause of found) conflict.add(cause);
    }
    return conflict;
  }

  /** Takes from every column what a row rules out; the conflict when a row cannot hold. */
  private shrink(begin: readonly number[]): Conflict | null {
    const stack = [...begin];
    const onStack = new Uint8Array(this.rows.length);
    for (const index of stack) onStack[index] = 1;
    let visits = VISITS * this.rows.length;
    for (let index = stack.pop(); index !== undefined && visits > 0; index = stack.pop()) {
      visits -= 1;
      onStack[index] = 0;
      const touched = this.shrinkRow(index);
      if (touched instanceof Set) return touched;
      for (const column of touched)
        for (const other of this.rowsAt[column] ?? [])
          if (onStack[other] === 0) {
            onStack[other] = 1;
            stack.push(other);
          }
    }
    return null;
  }

  private shrinkRow(index: number): Conflict | readonly number[] {
    const { columns, times, low, high } = this.rows[index] as ProgramRow;
    const { trail } = this;
    const all = { but: -1, before: Infinity };
    let least = 0;
    let most = 0;
    for (let place = 0; place < columns.length; place += 1) {
      const one = times[place] as number;
      const from = one * (trail.low[columns[place] as number] as number);
      const to = one * (trail.high[columns[place] as number] as number);
      least += from < to ? from : to;
      most += from < to ? to : from;
    }
    if (least > high) return trail.follow(trail.behindRow(index, 'LEAST', all));
    if (most < low) return trail.follow(trail.behindRow(index, 'MOST', all));
    if (least >= low && most <= high) return UNTOUCHED;
    const touched: number[] = [];
    for (let place = 0; place < columns.length; place += 1) {
      const column = columns[place] as number;
      const one = times[place] as number;
      const from = trail.low[column] as number;
      const to = trail.high[column] as number;
      if (from === to) continue;
      // Counted from the end where the row is least, and from the one where it is most, that much is to spare.
      const step = Math.abs(one);
      const up = from + Math.floor((one > 0 ? high - least : most - low) / step);
      const down = to - Math.floor((one > 0 ? most - low : high - least) / step);
      if (up >= to && down <= from) continue;
      this.set(column, [down, up], index);
      if (this.isEmpty(column)) return trail.follow(trail.behind(column));
      touched.push(column);
    }
    return touched;
  }

  private isEmpty(column: number): boolean {
    return (this.trail.low[column] as number) > (this.trail.high[column] as number);
  }

  private set(column: number, [low, high]: readonly [number, number], cause: Cause): void {
    this.trail.setLow(column, low, cause);
    this.trail.setHigh(column, high, cause);
  }
}

const UNTOUCHED: readonly number[] = [];
