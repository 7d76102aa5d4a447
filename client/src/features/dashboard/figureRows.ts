/** What is drawn of one period. A period without a value is null everywhere: a gap, never a zero. */
export interface FigureRow {
  /** A quarter or a year. */
  period: string;
  /** The approved figure, for a line through complete and partial ones. */
  value: number | null;
  /** The same, when all reporters are in. */
  complete: number | null;
  /** The same, when part of the reporters is missing. */
  partial: number | null;
  /** With values that are not approved yet. */
  provisional: number | null;
  target: number | null;
  /** As exact decimal texts, for words. */
  exact: { value: string | null; provisional: string | null; target: string | null };
}

interface FigureFacts {
  period: string;
  figure: { value: string | null; partial: boolean };
  provisional?: { value: string | null } | null;
  target: string | null;
}

/** Only for drawing: what is read is the exact text. */
const drawn = (text: string | null | undefined): number | null =>
  text === null || text === undefined ? null : Number(text);

/** One row a period, for a chart. */
export function figureRow({ period, figure, provisional, target }: FigureFacts): FigureRow {
  const value = drawn(figure.value);
  return {
    period,
    value,
    complete: figure.partial ? null : value,
    partial: figure.partial ? value : null,
    provisional: drawn(provisional?.value),
    target: drawn(target),
    exact: { value: figure.value, provisional: provisional?.value ?? null, target },
  };
}
