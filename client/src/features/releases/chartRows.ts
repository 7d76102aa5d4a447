/** What is drawn of one period. A period without a value, and one whose value is hidden, is null: a gap, never a zero. */
export interface ChartRow {
  /** A quarter or a year. */
  period: string;
  value: number | null;
  /** The value, when all reporters are in. */
  complete: number | null;
  /** The value, when part of the reporters is missing. */
  partial: number | null;
  target: number | null;
  hidden: boolean;
  /** As exact decimal texts, for words. */
  exact: { value: string | null; target: string | null };
}

interface Point {
  period: string;
  value: string | null;
  hidden: boolean;
  target: string | null;
  counted: number;
  expected: number;
}

const drawn = (text: string | null): number | null => (text === null ? null : Number(text));

/** One row a period, oldest first. */
export const chartRows = (points: readonly Point[]): ChartRow[] =>
  points.map(({ period, value, hidden, target, counted, expected }) => {
    const height = hidden ? null : drawn(value);
    return {
      period,
      value: height,
      complete: counted < expected ? null : height,
      partial: counted < expected ? height : null,
      target: drawn(target),
      hidden,
      exact: { value: hidden ? null : value, target },
    };
  });
