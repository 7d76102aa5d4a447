/** A count that the attacker does not know: a whole number in [low, high], never in 1..gap-1. */
export interface Unknown {
  low: number;
  high: number;
  /** 0 when there is no gap. */
  gap: number;
}

/** low <= sum of `times` x unknown <= high. */
export interface Row {
  columns: readonly number[];
  times: readonly number[];
  low: number;
  high: number;
}

/** What the attacker knows, in numbers. The true values are among its solutions; the search begins at them. */
export interface System {
  unknowns: readonly Unknown[];
  rows: readonly Row[];
  truth: readonly number[];
  /** Of every unknown, the rows that it is in. */
  rowsOf: readonly (readonly number[])[];
}

export const systemOf = (
  unknowns: readonly Unknown[],
  rows: readonly Row[],
  truth: readonly number[],
): System => {
  const rowsOf: number[][] = unknowns.map(() => []);
  rows.forEach(({ columns }, row) => {
    for (const column of columns) rowsOf[column]?.push(row);
  });
  return { unknowns, rows, truth, rowsOf };
};

/** Whether values are a solution; all in whole numbers, so that there is no rounding. */
export const solves = ({ unknowns, rows }: System, values: readonly number[]): boolean =>
  unknowns.every(({ low, high, gap }, column) => {
    const value = values[column] ?? NaN;
    return Number.isInteger(value) && value >= low && value <= high && (value === 0 || value >= gap);
  }) && rows.every((row) => holdsIn(row, values));

export const sumOf = ({ columns, times }: Row, values: ArrayLike<number>): number => {
  let sum = 0;
  for (let place = 0; place < columns.length; place += 1)
    sum += (times[place] ?? 0) * (values[columns[place] ?? 0] ?? 0);
  return sum;
};

export const holdsIn = (row: Row, values: ArrayLike<number>): boolean => {
  const sum = sumOf(row, values);
  return sum >= row.low && sum <= row.high;
};
