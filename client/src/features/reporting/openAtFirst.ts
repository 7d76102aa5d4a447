import type { Drafts } from './drafts';
import type { Line } from './useCell';

const WRONG_SUM = ['BREAKDOWN_ABOVE_TOTAL', 'BREAKDOWN_NOT_EQUAL_TOTAL'];

/**
 * The breakdowns of a line that stand unfolded when the page opens: those that the address points into, those whose
 * sum is wrong, those of which a return named cells, and those in which something was typed and not sent.
 */
export function openAtFirst({ cells, checks, indicator, returnedCells }: Line, drafts: Drafts): string[] {
  const target = decodeURIComponent(window.location.hash.slice(1));
  const sumIsWrong = checks.some(({ rule }) => WRONG_SUM.includes(rule));
  const concerned = new Set(checks.map(({ cell }) => cell));
  return indicator.breakdowns
    .map(({ id }) => id)
    .filter((id) =>
      cells.some(
        (cell) =>
          cell.breakdownId === id &&
          (sumIsWrong ||
            concerned.has(cell.key) ||
            returnedCells.includes(cell.key) ||
            target === `cell-${cell.id}` ||
            drafts.get(cell.id) !== undefined),
      ),
    );
}
