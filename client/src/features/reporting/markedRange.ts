import type { Spot } from './gridPlaces';
import type { Place } from './placeBlock';

/** What is marked: the fields between two corners. */
export interface MarkedRange {
  /** The field with the focus, where marking began. */
  from: Spot;
  /** The corner that was reached. */
  to: Spot;
  /** The rows from top to bottom as they are shown, those that take no entries too. */
  rows: readonly Place[];
  /** The first field that is marked of each row, and the last, from 0. A row may have fewer. */
  first: number;
  last: number;
}

const STEPS = {
  ArrowUp: { down: -1, right: 0 },
  ArrowDown: { down: 1, right: 0 },
  ArrowLeft: { down: 0, right: -1 },
  ArrowRight: { down: 0, right: 1 },
} as const;

/** A key that moves a corner of what is marked. */
export type MarkKey = keyof typeof STEPS;

export const isMarkKey = (key: string): key is MarkKey => key in STEPS;

/** The range between two fields; null when it is one and the same, or a row of them is no longer shown. */
export function rangeBetween(places: readonly Place[], from: Spot, to: Spot): MarkedRange | null {
  const rows = [from, to].map(({ cellId }) => places.findIndex((place) => place.cellId === cellId));
  const isOne = from.cellId === to.cellId && from.field === to.field;
  if (isOne || rows.includes(-1)) return null;
  const fields = [from.field, to.field];
  return {
    from,
    to,
    rows: places.slice(Math.min(...rows), Math.max(...rows) + 1),
    first: Math.min(...fields),
    last: Math.max(...fields),
  };
}

/** The corner one step further, back at the beginning when its row is no longer shown; the same at the edge of the form, and beside the last field of the rows. */
export function nextCorner(
  places: readonly Place[],
  range: Pick<MarkedRange, 'from' | 'to'>,
  key: MarkKey,
): Spot {
  const { from, to } = range;
  const { down, right } = STEPS[key];
  const row = places.findIndex(({ cellId }) => cellId === to.cellId);
  if (row === -1) return from;
  const cellId = places[row + down]?.cellId ?? to.cellId;
  const rows = rangeBetween(places, from, to)?.rows ?? places.slice(row, row + 1);
  const last = Math.max(0, ...rows.map(({ fields }) => fields - 1));
  return { cellId, field: Math.min(Math.max(to.field + right, 0), Math.max(last, to.field)) };
}

/** How many fields are marked; the value of a row that takes no entries counts as one. */
export const countFields = ({ rows, first, last }: MarkedRange): number =>
  rows.reduce(
    (sum, { fields }) => sum + (fields === 0 ? 1 : Math.max(0, Math.min(last, fields - 1) - first + 1)),
    0,
  );
