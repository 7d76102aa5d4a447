import { TOTAL } from '../../domain/cell';
import type { Finding } from '../../domain/checks';
import type { Quarter } from '../../domain/quarter';
import type { TotalRow } from '../../figures/totals.queries';
import type { PlanIndicator } from '../../plan/plan';
import { lineFindings } from '../../reports/lineFindings';
import type { LineNotes } from './submittedLines.queries';

/** A line's total with its notes, and the totals of the same institution and indicator by quarter. */
export interface LineFacts {
  total: TotalRow;
  notes: LineNotes;
  known: ReadonlyMap<Quarter, TotalRow>;
}

/** The warnings found in a line: figures out of the usual, and missing breakdowns. */
export const lineWarnings = (indicator: PlanIndicator, { total, notes, known }: LineFacts): Finding[] =>
  lineFindings(indicator, {
    quarter: total.quarter,
    cells: new Map([[TOTAL, total.content], ...notes.cells]),
    noBreakdown: notes.noBreakdown,
    explanation: notes.explanation,
    totalOf: (quarter) => known.get(quarter)?.content,
  }).filter(({ severity }) => severity === 'WARNING');
