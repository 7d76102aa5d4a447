/** What a return is to say of one line or activity. */
export interface Naming {
  comment: string;
  /** Keys of the only cells to open; empty: the whole line or activity. */
  cells: readonly string[];
  /** By cell: what is to be corrected there. */
  cellComments: Readonly<Record<string, string>>;
}

/** By line or activity. What is not there stays locked. */
export type Namings = Readonly<Record<string, Naming>>;

/** What becomes of a naming; undefined while, or when, the item is not named. */
export type Renaming = (naming: Naming | undefined) => Naming | undefined;

/** Names an item, changes what is said of it, or takes it out. */
export type OnName = (itemId: string, change: Renaming) => void;

const WHOLE: Naming = { comment: '', cells: [], cellComments: {} };

/** Ticks an item as a whole, or takes it out with all its cells. */
export const named =
  (ticked: boolean): Renaming =>
  () =>
    ticked ? WHOLE : undefined;

export const commented =
  (comment: string): Renaming =>
  (naming = WHOLE) => ({ ...naming, comment });

/** Ticks one cell or no longer; the order is that of the ticks. Without its last cell a line of which nothing is said is not named. */
export const cellNamed =
  (key: string, ticked: boolean): Renaming =>
  (naming = WHOLE) => {
    if (ticked) return { ...naming, cells: [...naming.cells, key] };
    const cells = naming.cells.filter((each) => each !== key);
    return cells.length > 0 || naming.comment.trim() ? { ...naming, cells } : undefined;
  };

export const cellCommented =
  (key: string, comment: string): Renaming =>
  (naming = WHOLE) => ({ ...naming, cellComments: { ...naming.cellComments, [key]: comment } });

/** The namings with that of one item changed. */
export function withNaming(namings: Namings, itemId: string, change: Renaming): Namings {
  const { [itemId]: before, ...others } = namings;
  const naming = change(before);
  return naming ? { ...namings, [itemId]: naming } : others;
}

/** As the server takes it. */
export const itemsOf = (namings: Namings) =>
  Object.entries(namings).map(([itemId, { comment, cells, cellComments }]) => ({
    itemId,
    comment: comment.trim() || null,
    cells: [...cells],
    cellComments: cells.flatMap((cell) => {
      const said = cellComments[cell]?.trim();
      return said ? [{ cell, comment: said }] : [];
    }),
  }));
