import { computedValue, isBlank, TOTAL, type CellContent } from '../../domain/cell';
import { quartersApart } from '../../domain/lookBack';
import { fromIndex, sameQuarterLastYear, toIndex, type Quarter } from '../../domain/quarter';
import type { PastValue } from '../../generated/schema';
import type { CellView, LineView } from './lineView';

/** The total first, then the cells of each breakdown, entered or not, in the plan's order. */
export const cellsOf = (line: LineView): CellView[] =>
  [TOTAL, ...line.indicator.breakdowns.flatMap(({ cells }) => cells.map(({ key }) => key))].map((key) => ({
    line,
    key,
    stored: line.cells.get(key) ?? null,
  }));

/** The percentage or average of a cell; null for measures that are entered as they are. */
export const computedOf = ({ indicator }: LineView, content: CellContent): string | null =>
  content.amount === null ? computedValue(indicator.measure, content) : null;

type CellPlace = Pick<CellView, 'line' | 'key'>;

/** The same cell when the indicator was last due. */
export const previousOf = (cell: CellPlace): PastValue | null => {
  const { report, indicator } = cell.line;
  return pastOf(cell, fromIndex(toIndex(report.quarter) - quartersApart(indicator.frequency)));
};

/** The same cell in the same quarter of last year. */
export const lastYearOf = (cell: CellPlace): PastValue | null =>
  pastOf(cell, sameQuarterLastYear(cell.line.report.quarter));

/** Null when nothing was entered there. */
function pastOf({ line, key }: CellPlace, quarter: Quarter): PastValue | null {
  const content = line.past.get(quarter)?.get(key);
  return content && !isBlank(content) ? { quarter, ...content, computed: computedOf(line, content) } : null;
}
