/** What a return is to say of one line or activity. */
export interface Naming {
  comment: string;
  /** Keys of the only cells to open; empty: the whole line or activity. */
  cells: readonly string[];
}

/** By line or activity. What is not there stays locked. */
export type Namings = Readonly<Record<string, Naming>>;

/** What was ticked in the form, as a start. */
export const namingsOf = (marks: Readonly<Record<string, string>>): Namings =>
  Object.fromEntries(Object.entries(marks).map(([itemId, comment]) => [itemId, { comment, cells: [] }]));

/** Names an item, changes what is said of it, or takes it out (undefined). */
export const withNaming = (namings: Namings, itemId: string, naming: Naming | undefined): Namings =>
  naming
    ? { ...namings, [itemId]: naming }
    : Object.fromEntries(Object.entries(namings).filter(([id]) => id !== itemId));

/** The naming with one cell ticked or no longer; the order is that of the ticks. */
export const withCell = (naming: Naming, key: string, ticked: boolean): Naming => ({
  ...naming,
  cells: ticked ? [...naming.cells, key] : naming.cells.filter((each) => each !== key),
});

/** As the server takes it. */
export const itemsOf = (namings: Namings) =>
  Object.entries(namings).map(([itemId, { comment, cells }]) => ({
    itemId,
    comment: comment.trim() || null,
    cells: [...cells],
  }));
