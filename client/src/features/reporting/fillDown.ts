import { partsOf } from './cellContent';
import type { Grid } from './grid';
import type { Spot } from './gridPlaces';
import type { Place } from './placeBlock';
import { sameTyped } from './undoSteps';

const NOTHING = { amount: '', numerator: '', denominator: '', reason: '' };

/**
 * Takes over what the row above holds: its reason, or the value of the same field. False when there is nothing above
 * that fits.
 */
export function fillDown(grid: Grid, places: readonly Place[], { cellId, field }: Spot): boolean {
  const open = places.filter(({ fields }) => fields > 0);
  const above = open[open.findIndex((place) => place.cellId === cellId) - 1];
  const [source, cell] = [above && grid.cell(above.cellId), grid.cell(cellId)];
  if (!source || !cell || source.yesNo !== cell.yesNo || source.form.inParts !== cell.form.inParts)
    return false;
  const [held, before] = [grid.standing(source.id), grid.standing(cellId)];
  const part = partsOf(cell.form)[field] ?? 'amount';
  if (!held.reason && !held[part]) return false;
  const after = held.reason
    ? { ...NOTHING, reason: held.reason }
    : { ...before, reason: '', [part]: held[part] ?? '' };
  if (!sameTyped(before, after)) grid.enter([{ id: cellId, before, after }]);
  return true;
}
