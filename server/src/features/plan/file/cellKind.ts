/** What a cell says, or why it says nothing that can be used. */
export type Reading<T> = { value: T } | { problem: string };

/** How the cells of a column are read. */
export type CellKind<T> = (text: string) => Reading<T>;

export const quoted = (text: string): string =>
  JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** A cell that may be blank: blank is null, never zero. */
export const optional =
  <T>(kind: CellKind<T>): CellKind<T | null> =>
  (text) =>
    text === '' ? { value: null } : kind(text);
