import type { Amount } from './amount';
import type { BreakdownRule } from './breakdown';
import { BLANK, computedValue, isBlank, TOTAL, type CellContent } from './cell';
import { checkBreakdown, checkBreakdownEntered } from './checksBreakdown';
import { checkCell, checkParts, readable } from './checksCell';
import { checkTrend } from './checksTrend';
import { error, type Finding } from './finding';
import type { MeasurementRule } from './measurement';

export { checkCell } from './checksCell';
export { errorsAmong, isExplained, unexplainedAmong, type Finding } from './finding';

/** One line of a report with everything that its checks look at. */
export interface LineContent {
  rule: MeasurementRule;
  breakdowns: readonly BreakdownRule[];
  /** By key: the total, and every breakdown cell that holds something. */
  cells: ReadonlyMap<string, CellContent>;
  /** The institution says that it has the total alone. */
  noBreakdown: boolean;
  explanation: string | null;
  /** Computed totals of the last four quarters (years of an annual indicator), newest first. */
  lastFour: readonly (Amount | null)[];
}

/**
 * Everything found in a line: errors, which block submitting, and warnings, which need a written
 * explanation. An empty line is an error: it wants a value or a reason. What is not a law of the
 * domain is not checked: more victims can be sheltered in a year than were identified.
 */
export function checkLine(line: LineContent): Finding[] {
  const cells = new Map([...line.cells].map(([key, content]) => [key, readable(content)]));
  const total = cells.get(TOTAL) ?? BLANK;
  return [
    ...[...line.cells].flatMap(([key, content]) => checkCell(line.rule, content, key)),
    ...[...line.cells].flatMap(([key, content]) => checkParts(content, key)),
    ...(isBlank(line.cells.get(TOTAL) ?? BLANK) ? [error('LINE_EMPTY', TOTAL)] : []),
    ...checkBreakdowns(line, cells, total),
    ...checkTrend(line.rule.measure, computedValue(line.rule.measure, total), line.lastFour),
  ];
}

function checkBreakdowns(
  { rule, breakdowns, noBreakdown }: LineContent,
  cells: ReadonlyMap<string, CellContent>,
  total: CellContent,
): Finding[] {
  return breakdowns.flatMap((breakdown) => {
    const content = { rule, breakdown, cells, total };
    return [...checkBreakdown(content), ...(noBreakdown ? [] : checkBreakdownEntered(content))];
  });
}
