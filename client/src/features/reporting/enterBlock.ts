import { decimalsOf, partsOf, type WriteNumber } from './cellContent';
import type { Block } from './clipboardBlock';
import type { Grid } from './grid';
import type { GridCell } from './gridCell';
import type { Spot } from './gridPlaces';
import { learnMark } from '../../../../schema/language/learnMark';
import { placeBlock, type Place, type Placed } from './placeBlock';
import { readPasted, type PastedValue } from './readPasted';
import type { Change } from './undoSteps';

/** What a paste did. */
export interface Pasted {
  /** How many values stand in the form now. */
  values: number;
  /** The cells they stand in. */
  cells: string[];
  /** Cells that offer yes and no, and were given neither. */
  notUnderstood: string[];
  /** Cells that take no entries, for which there was a value. */
  locked: string[];
  beyond: number;
}

interface Paste {
  block: Block;
  /** The rows of the form as they are shown. */
  places: readonly Place[];
  from: Spot;
  write: WriteNumber;
}

/** Enters a block of a spreadsheet in one step, from one field down and to the right. */
export function enterBlock(grid: Grid, { block, places, from, write }: Paste): Pasted {
  const row = places.findIndex(({ cellId }) => cellId === from.cellId);
  const { placed, locked, beyond } = placeBlock(block, places, { row, field: from.field });
  const cells = byCell(grid, placed);
  const mark = learnMark(cells.flatMap(samplesOf));
  const entered: { change: Change; values: number }[] = [];
  const notUnderstood: string[] = [];
  for (const { cell, values } of cells) {
    const before = grid.standing(cell.id);
    const after = readPasted({ ...cell, before, values }, { mark, write });
    if (after) entered.push({ change: { id: cell.id, before, after }, values: values.length });
    else notUnderstood.push(cell.id);
  }
  grid.enter(entered.map(({ change }) => change));
  return {
    values: entered.reduce((sum, { values }) => sum + values, 0),
    cells: entered.map(({ change }) => change.id),
    notUnderstood,
    locked,
    beyond,
  };
}

interface CellValues {
  cell: GridCell;
  values: PastedValue[];
}

function byCell(grid: Grid, placed: readonly Placed[]): CellValues[] {
  const cells = new Map<string, CellValues>();
  for (const { cellId, field, value } of placed) {
    const cell = grid.cell(cellId);
    if (!cell) continue;
    const known = cells.get(cellId) ?? { cell, values: [] };
    known.values.push({ field, value });
    cells.set(cellId, known);
  }
  return [...cells.values()];
}

/** The numbers of the block, with the decimals that their cells take. */
function samplesOf({ cell: { form, yesNo }, values }: CellValues) {
  if (yesNo) return [];
  const parts = partsOf(form);
  return values.flatMap(({ field, value: { text } }) => {
    const part = parts[field];
    return part ? [{ text, decimals: decimalsOf(form, part) }] : [];
  });
}
