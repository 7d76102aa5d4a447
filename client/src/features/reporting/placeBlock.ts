import type { Block, BlockCell } from './clipboardBlock';

/** One row of the form, from top to bottom as it is shown. */
export interface Place {
  cellId: string;
  /** How many fields it has; none when it takes no entries. */
  fields: number;
}

/** Where a value of the block goes. */
export interface Placed {
  cellId: string;
  /** Which field of the row, from 0. */
  field: number;
  value: BlockCell;
}

export interface Placing {
  placed: Placed[];
  /** Cells that take no entries, for which there was a value. */
  locked: string[];
  /** Values that stand below the last row or beside the last field. */
  beyond: number;
}

const isBlank = ({ text, raw }: BlockCell) => text.trim() === '' && raw === undefined;

/**
 * Lays a block over the rows of the form, from one field down and to the right. A blank of the block leaves what is
 * there; a row that takes no entries keeps its place, so that the rows below stay beside their own values.
 */
export function placeBlock(
  block: Block,
  places: readonly Place[],
  from: { row: number; field: number },
): Placing {
  const placing: Placing = { placed: [], locked: [], beyond: 0 };
  for (const [down, values] of block.entries())
    for (const [right, value] of values.entries()) {
      const place = places[from.row + down];
      const field = from.field + right;
      if (isBlank(value)) continue;
      if (place?.fields === 0) placing.locked.push(place.cellId);
      else if (place && field < place.fields) placing.placed.push({ cellId: place.cellId, field, value });
      else placing.beyond += 1;
    }
  return { ...placing, locked: [...new Set(placing.locked)] };
}
