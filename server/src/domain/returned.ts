import type { BreakdownRule } from './breakdown';
import { TOTAL, type CellContent } from './cell';
import { errorsAmong, type Finding } from './finding';

/** Keys of the cells of a line that the last return named. Empty: it named the whole line, or nothing of it. */
export type NamedCells = readonly string[];

/** What decides, besides the names of the return, which cells of a line are open. */
export interface LineRules {
  breakdowns: readonly Pick<BreakdownRule, 'code' | 'cells'>[];
  /** What the checks find in a line that holds these cells. */
  findingsOf: (cells: ReadonlyMap<string, CellContent>) => readonly Finding[];
}

/**
 * The cells in which an error sits: the cell that it is about; of a sum that is wrong, the total and every cell of
 * the breakdown. They are open besides those that a return named, so that whoever mends a cell can always finish:
 * a sum that was right before and is wrong after the mending is mended too, and its cells are locked again then.
 */
export function cellsInError(
  findings: readonly Finding[],
  breakdowns: LineRules['breakdowns'],
): ReadonlySet<string> {
  return new Set(
    errorsAmong(findings).flatMap(({ cell, params }) => {
      const sum = breakdowns.find(({ code }) => code === params.breakdown);
      return [cell ?? TOTAL, ...(sum ? [TOTAL, ...sum.cells] : [])];
    }),
  );
}

/** Whether a cell of a line that takes entries takes them itself. */
export const isCellOpen = (key: string, named: NamedCells, inError: ReadonlySet<string>): boolean =>
  named.length === 0 || named.includes(key) || inError.has(key);

/**
 * Of cells that are entered together, those that stay locked; none when all may be entered. Those that are open are
 * looked at as entered first: the sum that they break opens its other cells, as it would one by one.
 */
export function lockedAmong(
  entered: ReadonlyMap<string, CellContent>,
  stored: ReadonlyMap<string, CellContent>,
  { named, rules }: { named: NamedCells; rules: LineRules },
): string[] {
  const cells = new Map(stored);
  let waiting = [...entered];
  while (waiting.length > 0) {
    const inError = cellsInError(rules.findingsOf(cells), rules.breakdowns);
    const open = waiting.filter(([key]) => isCellOpen(key, named, inError));
    if (open.length === 0) break;
    for (const [key, content] of open) cells.set(key, content);
    waiting = waiting.filter((entry) => !open.includes(entry));
  }
  return waiting.map(([key]) => key);
}

/** That there is no breakdown is said of a line that is open as a whole, or of which breakdown cells are. */
export const isBreakdownOpen = (named: NamedCells): boolean =>
  named.length === 0 || named.some((key) => key !== TOTAL);
