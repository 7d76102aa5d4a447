import type { ProgramRow } from '../solver';
import type { Room } from './shrink';

/** A bound that holds whatever is printed. */
const GIVEN = -1;

/** Why a bound was set: by a row (its index), or by a reason that is no row, written as -1 and below. */
export type Cause = number;

/** The end of what a column can be. */
export type End = 'LOW' | 'HIGH';

/**
 * What the columns can be, and in which order it came about. A bound remembers the row that drew it; from which other
 * bounds is worked out only when a contradiction is followed back (as solvers of constraints do), for nearly all bounds
 * nobody asks.
 */
export class Trail {
  readonly low: number[];
  readonly high: number[];
  /** By column, the event that set the bound. */
  private readonly lowBy: Int32Array;
  private readonly highBy: Int32Array;
  private readonly events: { column: number; end: End; cause: Cause; value: number; by: number }[] = [];

  constructor(
    widest: Room,
    private readonly rows: readonly ProgramRow[],
  ) {
    this.low = widest.low.slice();
    this.high = widest.high.slice();
    this.lowBy = new Int32Array(this.low.length).fill(GIVEN);
    this.highBy = new Int32Array(this.low.length).fill(GIVEN);
  }

  /** Where the trail is now; `backTo` takes away all that was set since. */
  get length(): number {
    return this.events.length;
  }

  setLow(column: number, value: number, cause: Cause): void {
    if (value <= (this.low[column] as number)) return;
    const [before, by] = [this.low[column] as number, this.lowBy[column] as number];
    this.low[column] = value;
    this.lowBy[column] = this.events.push({ column, end: 'LOW', cause, value: before, by }) - 1;
  }

  setHigh(column: number, value: number, cause: Cause): void {
    if (value >= (this.high[column] as number)) return;
    const [before, by] = [this.high[column] as number, this.highBy[column] as number];
    this.high[column] = value;
    this.highBy[column] = this.events.push({ column, end: 'HIGH', cause, value: before, by }) - 1;
  }

  backTo(length: number): void {
    while (this.events.length > length) {
      const event = this.events.pop();
      if (event === undefined) return;
      (event.end === 'LOW' ? this.low : this.high)[event.column] = event.value;
      (event.end === 'LOW' ? this.lowBy : this.highBy)[event.column] = event.by;
    }
  }

  /** The events behind both bounds of a column. */
  behind(column: number): number[] {
    return [this.lowBy[column] as number, this.highBy[column] as number];
  }

  /** The events with which a row is least, or most, of all columns but one, as of an event. */
  behindRow(
    index: number,
    end: 'LEAST' | 'MOST',
    { but, before }: { but: number; before: number },
  ): number[] {
    const { columns, times } = this.rows[index] as ProgramRow;
    const events: number[] = [];
    columns.forEach((column, place) => {
      if (column === but) return;
      const isLow = (times[place] as number) > 0 === (end === 'LEAST');
      let event = (isLow ? this.lowBy : this.highBy)[column] as number;
      while (event >= before) event = this.events[event]?.by ?? GIVEN;
      if (event !== GIVEN) events.push(event);
    });
    return events;
  }

  /** The causes that are no rows, behind some events. */
  follow(events: readonly number[]): Set<Cause> {
    const seen = new Set(events);
    const causes = new Set<Cause>();
    for (const at of seen) {
      const event = this.events[at];
      if (event === undefined) continue;
      const { column, end, cause } = event;
      if (cause < 0) causes.add(cause);
      else {
        const { columns, times } = this.rows[cause] as ProgramRow;
        const isUp = (times[columns.indexOf(column)] as number) > 0;
        // An upper bound comes from the end where the row is least, when the column counts upwards in it.
        const from = (end === 'HIGH') === isUp ? 'LEAST' : 'MOST';
        for (const reason of this.behindRow(cause, from, { but: column, before: at })) seen.add(reason);
      }
    }
    return causes;
  }
}
