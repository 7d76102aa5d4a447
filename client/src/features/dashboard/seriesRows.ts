/** The values of one breakdown cell over the quarters, oldest first. Exact decimal texts. */
export interface Series {
  cell: { key: string; title: string };
  points: readonly { quarter: string; value: string | null }[];
}

/** So many series stay apart in one chart. */
export const MOST_LINES = 4;

/** So many small charts are looked at; the rest is in the table. */
export const MOST_MULTIPLES = 12;

const largest = ({ points }: Series) => Math.max(...points.map(({ value }) => Number(value ?? 0)));

/** Which series are drawn: all when they fit, else those with the largest single values, in the plan's order. */
export function drawnSeries<T extends Series>(series: readonly T[]): T[] {
  const chosen = new Set(series.toSorted((a, b) => largest(b) - largest(a)).slice(0, MOST_MULTIPLES));
  return series.filter((each) => chosen.has(each));
}

/** One row a quarter with a value for each cell, by its key; a missing one is null, a gap in its line. */
export function seriesRows(series: readonly Series[]): Record<string, string | number | null>[] {
  const quarters = series[0]?.points.map(({ quarter }) => quarter) ?? [];
  return quarters.map((quarter, at) => ({
    period: quarter,
    ...Object.fromEntries(
      series.map(({ cell, points }) => {
        const value = points[at]?.value ?? null;
        return [cell.key, value === null ? null : Number(value)];
      }),
    ),
  }));
}
