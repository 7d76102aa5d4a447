import type { ChartData } from './ChartFrame';

/** How many are in which state, of one thing that has states. */
export interface StatesRow {
  name: string;
  states: readonly { label: string; count: number }[];
}

/** The table behind bars of states: a row for each bar, a column for each state, in the order in which they come. */
export function statesData(rowsHeader: string, rows: readonly StatesRow[]): ChartData {
  const labels = [...new Set(rows.flatMap(({ states }) => states.map(({ label }) => label)))];
  return {
    columns: [rowsHeader, ...labels],
    rows: rows.map(({ name, states }) => [
      name,
      ...labels.map((label) => {
        const text = String(states.find((state) => state.label === label)?.count ?? 0);
        return { text, value: text };
      }),
    ]),
  };
}
