import type { ChartData } from '../../components/ChartFrame';
import type { Series } from './seriesRows';

interface Written {
  period: (quarter: string) => string;
  figure: (value: string | null) => string;
}

/** All series as a table: a row for each quarter, a column for each cell. */
export function seriesTable(
  header: string,
  series: readonly Series[],
  { period, figure }: Written,
): ChartData {
  const quarters = series[0]?.points.map(({ quarter }) => quarter) ?? [];
  return {
    columns: [header, ...series.map(({ cell }) => cell.title)],
    rows: quarters.map((quarter, at) => [
      period(quarter),
      ...series.map(({ points }) => {
        const value = points[at]?.value ?? null;
        return { text: figure(value), value };
      }),
    ]),
  };
}
