import { partsOf } from './cellContent';
import type { Grid } from './grid';
import type { GridCell } from './gridCell';
import type { MarkedRange } from './markedRange';
import { sameTyped } from './undoSteps';

/** What became of the cells of a range. */
export interface Cleared {
  /** The cells that were cleared. */
  cells: string[];
  /** Cells that take no entries, left as they are. */
  locked: string[];
}

/** Clears the marked fields in one step. A reason stands for all fields of its cell, and goes with any of them. */
export function clearRange(grid: Grid, { rows, first, last }: MarkedRange): Cleared {
  const cells = rows.flatMap(({ cellId }) => grid.cell(cellId) ?? []);
  const step = cells
    .filter(({ editable }) => editable)
    .flatMap((cell) => changeOf(grid, cell, [first, last]));
  grid.enter(step);
  return {
    cells: step.map(({ id }) => id),
    locked: cells.flatMap(({ id, editable }) => (editable ? [] : [id])),
  };
}

function changeOf(grid: Grid, { id, form }: GridCell, [first, last]: readonly [number, number]) {
  const before = grid.standing(id);
  const parts = partsOf(form).slice(first, last + 1);
  if (parts.length === 0) return [];
  const after = { ...before, reason: '', ...Object.fromEntries(parts.map((part) => [part, ''])) };
  return sameTyped(before, after) ? [] : [{ id, before, after }];
}
