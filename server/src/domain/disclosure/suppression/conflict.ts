import type { ProgramRow } from '../solver';
import type { Assault } from './assault';
import { bestMove, branches, clamp, lack, widestRoom, withWish, type SumWish } from './imagine';

/**
 * Printed choices that together rule a wish out; null when it is not ruled out, or not within the steps. Each bound that a
 * row draws remembers which bounds it was drawn from; a contradiction is followed back to the choices it rests on (as
 * solvers of constraints explain their failures). The set is mostly small, and not always the smallest.
 */
export function conflictOf(
  assault: Assault,
  printed: readonly number[],
  { wish, steps }: { wish: SumWish; steps: number },
): Set<number> | null {
  const widest = widestRoom(assault);
  if (widest === null) return new Set();
  const search = new Search(assault, withWish(assault, wish), steps);
  const start: Bounds = {
    low: widest.low.slice(),
    high: widest.high.slice(),
    lowBy: new Int32Array(widest.low.length).fill(GIVEN),
    highBy: new Int32Array(widest.high.length).fill(GIVEN),
  };
  return search.from(start, printed, wish);
}

/** What the columns can be, and by which event each bound came about. */
interface Bounds {
  low: number[];
  high: number[];
  lowBy: Int32Array;
  highBy: Int32Array;
}

/** As in `imagine`. */
const VISITS = 40;

/** A bound that holds whatever is printed. */
const GIVEN = -1;

/** The choices that a contradiction rests on. */
type Conflict = Set<number>;

class Search {
  /** By event, the events that it rests on. */
  private readonly reasons: (readonly number[])[] = [];
  /** By event, the choice that is printed; GIVEN when it is none. */
  private readonly choice: number[] = [];
  private readonly truth: readonly number[];
  private readonly rows: readonly ProgramRow[];
  private readonly rowsAt: readonly (readonly number[])[];

  constructor(
    private readonly assault: Assault,
    { rows, rowsAt }: Pick<Assault, 'rows' | 'rowsAt'>,
    private steps: number,
  ) {
    this.rows = rows;
    this.rowsAt = rowsAt;
    this.truth = assault.places.map((place) => assault.scene.cells[place]?.value ?? 0);
  }

  from(bounds: Bounds, printed: readonly number[], [columns, [from, to]]: SumWish): Conflict | null {
    const begin = new Set<number>();
    for (const place of printed) {
      const column = this.assault.columnOf.get(place) ?? 0;
      const event = this.note([], place);
      const value = this.truth[column] ?? 0;
      this.set(bounds, column, [value, value], event);
      for (const row of this.rowsAt[column] ?? []) begin.add(row);
    }
    const [single] = columns;
    if (columns.length === 1 && single !== undefined) {
      const [low, high] = [Math.max(from, bounds.low[single] ?? 0), Math.min(to, bounds.high[single] ?? 0)];
      if (low > high) return this.follow([bounds.lowBy[single] ?? GIVEN, bounds.highBy[single] ?? GIVEN]);
      if (low > (bounds.low[single] ?? 0)) this.setLow(bounds, single, low, GIVEN);
      if (high < (bounds.high[single] ?? 0)) this.setHigh(bounds, single, high, GIVEN);
      for (const row of this.rowsAt[single] ?? []) begin.add(row);
    } else begin.add(this.rows.length - 1);
    return this.shrink(bounds, [...begin]) ?? this.go(bounds);
  }

  /** The conflict of all branches together; null as soon as one has none. */
  private go(bounds: Bounds): Conflict | null {
    const counts = this.truth.map((count, column) =>
      clamp(count, bounds.low[column] ?? 0, bounds.high[column] ?? 0),
    );
    const broken = this.rows.find((row) => lack(row, counts) !== 0);
    if (broken === undefined || this.steps === 0) return null;
    this.steps -= 1;
    const { column, count } = bestMove(broken, counts, bounds);
    const conflict = this.follow([bounds.lowBy[column] ?? GIVEN, bounds.highBy[column] ?? GIVEN]);
    for (const range of branches(bounds, column, count)) {
      const next = copyOf(bounds);
      this.set(next, column, range, this.note([], GIVEN));
      const found = this.shrink(next, this.rowsAt[column] ?? []) ?? this.go(next);
      if (found === null) return null;
      for (const place of found) conflict.add(place);
    }
    return conflict;
  }

  /** Takes from every column what a row rules out; the conflict when a row cannot hold. */
  private shrink(bounds: Bounds, begin: readonly number[]): Conflict | null {
    const stack = [...begin];
    const onStack = new Uint8Array(this.rows.length);
    for (const index of stack) onStack[index] = 1;
    let visits = VISITS * this.rows.length;
    for (let index = stack.pop(); index !== undefined && visits > 0; index = stack.pop()) {
      visits -= 1;
      onStack[index] = 0;
      const touched = this.shrinkRow(bounds, this.rows[index] as ProgramRow);
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

  private shrinkRow(bounds: Bounds, row: ProgramRow): Conflict | number[] {
    const { columns, times, low, high } = row;
    let least = 0;
    let most = 0;
    for (let place = 0; place < columns.length; place += 1) {
      const one = times[place] as number;
      const from = one * (bounds.low[columns[place] as number] as number);
      const to = one * (bounds.high[columns[place] as number] as number);
      least += from < to ? from : to;
      most += from < to ? to : from;
    }
    if (least > high) return this.follow(this.ends(bounds, row, 'LEAST'));
    if (most < low) return this.follow(this.ends(bounds, row, 'MOST'));
    if (least >= low && most <= high) return [];
    const touched: number[] = [];
    for (let place = 0; place < columns.length; place += 1) {
      const column = columns[place] as number;
      const one = times[place] as number;
      const [from, to] = [bounds.low[column] as number, bounds.high[column] as number];
      // Counted from the end where the row is least, and from the one where it is most, that much is to spare.
      const [above, below] = [(high - least) / Math.abs(one), (most - low) / Math.abs(one)];
      const up = from + Math.floor(one > 0 ? above : below);
      const down = to - Math.floor(one > 0 ? below : above);
      if (up < to) {
        const event = this.note(this.ends(bounds, row, one > 0 ? 'LEAST' : 'MOST', column), GIVEN);
        if (up < from) return this.follow([event, bounds.lowBy[column] ?? GIVEN]);
        this.setHigh(bounds, column, up, event);
      }
      if (down > from) {
        const event = this.note(this.ends(bounds, row, one > 0 ? 'MOST' : 'LEAST', column), GIVEN);
        if (down > Math.min(up, to)) return this.follow([event, bounds.highBy[column] ?? GIVEN]);
        this.setLow(bounds, column, down, event);
      }
      if (up < to || down > from) touched.push(column);
    }
    return touched;
  }

  /** The events behind the bounds with which a row is least, or most, of all columns but one. */
  private ends(
    { lowBy, highBy }: Bounds,
    { columns, times }: ProgramRow,
    end: 'LEAST' | 'MOST',
    but = -1,
  ): number[] {
    const events: number[] = [];
    columns.forEach((column, place) => {
      if (column === but) return;
      const isLow = (times[place] as number) > 0 === (end === 'LEAST');
      const event = (isLow ? lowBy : highBy)[column] as number;
      if (event !== GIVEN) events.push(event);
    });
    return events;
  }

  private note(reasons: readonly number[], choice: number): number {
    this.choice.push(choice);
    return this.reasons.push(reasons) - 1;
  }

  private set(bounds: Bounds, column: number, [low, high]: readonly [number, number], event: number): void {
    if (low > (bounds.low[column] ?? 0)) this.setLow(bounds, column, low, event);
    if (high < (bounds.high[column] ?? 0)) this.setHigh(bounds, column, high, event);
  }

  private setLow({ low, lowBy }: Bounds, column: number, value: number, event: number): void {
    low[column] = value;
    lowBy[column] = event;
  }

  private setHigh({ high, highBy }: Bounds, column: number, value: number, event: number): void {
    high[column] = value;
    highBy[column] = event;
  }

  /** The choices behind events. */
  private follow(events: readonly number[]): Conflict {
    const seen = new Set(events.filter((event) => event !== GIVEN));
    const choices: Conflict = new Set();
    for (const event of seen) {
      const choice = this.choice[event] ?? GIVEN;
      if (choice !== GIVEN) choices.add(choice);
      for (const reason of this.reasons[event] ?? []) seen.add(reason);
    }
    return choices;
  }
}

const copyOf = ({ low, high, lowBy, highBy }: Bounds): Bounds => ({
  low: low.slice(),
  high: high.slice(),
  lowBy: lowBy.slice(),
  highBy: highBy.slice(),
});
