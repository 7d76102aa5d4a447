import type { PrintedLine } from './printCopyQuery';
import { TOTAL } from './useCell';

export interface PrintedRow {
  line: PrintedLine;
  cell: PrintedLine['cells'][number];
  isTotal: boolean;
}

/** The total, also when it is blank, and every cell of a breakdown that holds a value or a reason. */
export const printedCells = (line: PrintedLine): PrintedRow[] =>
  line.cells
    .map((cell) => ({ line, cell, isTotal: cell.key === TOTAL }))
    .filter(({ cell, isTotal }) => isTotal || holdsSomething(cell));

const holdsSomething = ({ amount, numerator, denominator, reason }: PrintedLine['cells'][number]): boolean =>
  [amount, numerator, denominator, reason].some((each) => each !== null && each !== undefined);
