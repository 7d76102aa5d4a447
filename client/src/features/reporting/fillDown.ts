import { partsOf } from './cellContent';
import type { Typed } from './drafts';
import type { Grid } from './grid';
import type { GridCell } from './gridCell';
import type { Spot } from './gridPlaces';
import type { MarkedRange } from './markedRange';
import type { Place } from './placeBlock';
import { sameTyped } from './undoSteps';

const NOTHING = { amount: '', numerator: '', denominator: '', reason: '' };

/** What became of rows that were filled from the one above them. */
export interface Filled {
  /** The cell that was taken over. */
  source: string;
  /** The cells that hold the same now. */
  cells: string[];
  /** Cells that take no entries. */
  locked: string[];
  /** Cells of another kind: a share among counts. */
  others: string[];
}

type FilledRange = Pick<MarkedRange, 'rows' | 'first' | 'last'>;

/** Takes over in one field, or in some of its row, what the row above holds. Null when there is nothing above that fits. */
export function fillDown(
  grid: Grid,
  places: readonly Place[],
  { cellId, field, last = field }: Spot & { last?: number },
): Filled | null {
  const open = places.filter(({ fields }) => fields > 0);
  const row = open.findIndex((place) => place.cellId === cellId);
  return fillRange(grid, { rows: open.slice(Math.max(0, row - 1), row + 1), first: field, last });
}

/**
 * Takes over in all rows of a range, in one step, what its first row holds: its reason, or the values of the same
 * fields. Null when there is nothing to take over, or no row that takes it.
 */
export function fillRange(grid: Grid, { rows, first, last }: FilledRange): Filled | null {
  const [source, ...below] = rows.flatMap(({ cellId }) => grid.cell(cellId) ?? []);
  if (!source) return null;
  const held = grid.standing(source.id);
  const texts = partsOf(source.form)
    .slice(first, last + 1)
    .flatMap((part) => (held[part] ? [[part, held[part]] as const] : []));
  if (!held.reason && texts.length === 0) return null;
  const taking = below.filter((cell) => cell.editable && isAlike(source, cell));
  if (taking.length === 0) return null;
  const changes = taking.map(({ id }) => {
    const before = grid.standing(id);
    const after: Typed = held.reason
      ? { ...NOTHING, reason: held.reason }
      : { ...before, reason: '', ...Object.fromEntries(texts) };
    return { id, before, after };
  });
  grid.enter(changes.filter(({ before, after }) => !sameTyped(before, after)));
  const rest = below.filter((cell) => !taking.includes(cell));
  return {
    source: source.id,
    cells: taking.map(({ id }) => id),
    locked: rest.flatMap(({ id, editable }) => (editable ? [] : [id])),
    others: rest.flatMap(({ id, editable }) => (editable ? [id] : [])),
  };
}

const isAlike = (a: GridCell, b: GridCell) => a.yesNo === b.yesNo && a.form.inParts === b.form.inParts;
