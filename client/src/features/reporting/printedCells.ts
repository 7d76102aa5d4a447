import { breakdownTitle } from './breakdownTitle';
import type { PrintedLine } from './printCopyQuery';
import { TOTAL } from './useCell';

export interface PrintedRow {
  line: PrintedLine;
  cell: PrintedLine['cells'][number];
  isTotal: boolean;
  /** "Sex: Unknown": each breakdown has an unknown of its own. */
  name: string;
}

/** The total, also when it is blank, and every cell of a breakdown that holds a value or a reason. */
export const printedCells = (line: PrintedLine): PrintedRow[] =>
  line.cells
    .map((cell) => ({ line, cell, isTotal: cell.key === TOTAL, name: nameOf(line, cell) }))
    .filter(({ cell, isTotal }) => isTotal || holdsSomething(cell));

function nameOf({ indicator }: PrintedLine, { title, breakdownId }: PrintedLine['cells'][number]): string {
  const breakdown = indicator.breakdowns.find(({ id }) => id === breakdownId);
  return breakdown ? `${breakdownTitle(breakdown)}: ${title}` : title;
}

const holdsSomething = ({ amount, numerator, denominator, reason }: PrintedLine['cells'][number]): boolean =>
  [amount, numerator, denominator, reason].some((each) => each !== null && each !== undefined);
