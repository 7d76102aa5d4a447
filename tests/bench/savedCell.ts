import { dataOf, type Person, type Question } from './load';
import { enterValue, type Visitor } from './questions';
import type { ReportSeen } from './openReports';

/** A cell that one person saves over and over, and its version now. */
export interface SavedCell {
  lineId: string;
  cell: string;
  version: number;
  visitor: Visitor;
}

const NUMBERS = ['COUNT', 'AMOUNT'];

/** The totals of a report's lines that take a plain number. */
export const cellsOf = ({ lines }: ReportSeen, visitor: Visitor): SavedCell[] =>
  lines
    .filter(({ indicator }) => NUMBERS.includes(indicator.measure))
    .map(({ id, cells }) => ({
      lineId: id,
      cell: 'total',
      version: cells.find(({ key }) => key === 'total')?.version ?? 0,
      visitor,
    }));

/** The question that puts an amount into the cell. */
export const saving = ({ lineId, cell, version, visitor }: SavedCell, amount: string): Question =>
  enterValue(visitor, { input: { entry: { lineId, cell, amount, version } } });

/** Keeps the cell's new version from the answer to a save. */
export function learnVersion(cell: SavedCell, answer: string): void {
  const { cells } = dataOf(answer).enterValue as { cells: { id: string; version: number }[] };
  cell.version = cells.find(({ id }) => id === `${cell.lineId}:${cell.cell}`)?.version ?? cell.version;
}

/** Saves one cell over and over, with another amount every time. */
export const saver = (cell: SavedCell): Person => ({
  next: () => saving(cell, cell.version % 2 === 0 ? '3' : '4'),
  learn: (answer) => learnVersion(cell, answer),
});
