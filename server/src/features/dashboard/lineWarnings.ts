import { computedValue, TOTAL } from '../../domain/cell';
import { checkLine, type Finding } from '../../domain/checks';
import { fromIndex, toIndex, type Quarter } from '../../domain/quarter';
import type { TotalRow } from '../../figures/totals.queries';
import type { PlanIndicator } from '../../plan/plan';
import type { LineNotes } from './submittedLines.queries';

const EARLIER = 4;

/** A line's total with its notes, and the totals of the same institution and indicator by quarter. */
export interface LineFacts {
  total: TotalRow;
  notes: LineNotes;
  known: ReadonlyMap<Quarter, TotalRow>;
}

/** The warnings found in a line: figures out of the usual, and missing breakdowns. */
export function lineWarnings(indicator: PlanIndicator, { total, notes, known }: LineFacts): Finding[] {
  const findings = checkLine({
    rule: indicator.rule,
    breakdowns: indicator.breakdowns.map(({ id, code, exhaustive, cells }) => ({
      id,
      code,
      exhaustive,
      cells: cells.map(({ key }) => key),
    })),
    cells: new Map([[TOTAL, total.content], ...notes.cells]),
    noBreakdown: notes.noBreakdown,
    explanation: notes.explanation,
    lastFour: lastFour(indicator, total.quarter).map((quarter) => {
      const earlier = known.get(quarter);
      return earlier === undefined ? null : computedValue(indicator.measure, earlier.content);
    }),
  });
  return findings.filter(({ severity }) => severity === 'WARNING');
}

/** The four quarters before one, newest first; of an annual indicator the same quarter of four years. */
const lastFour = ({ frequency }: PlanIndicator, quarter: Quarter): Quarter[] =>
  Array.from({ length: EARLIER }, (_, step) =>
    fromIndex(toIndex(quarter) - (step + 1) * (frequency === 'ANNUAL' ? 4 : 1)),
  );
