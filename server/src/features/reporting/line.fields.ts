import { yearOf } from '../../domain/quarter';
import type { Resolvers } from '../../generated/schema';
import { lastFourOf } from '../../reports/lineFindings';
import { actionsOnLine } from './allowedActions';
import { cellsOf, computedOf, lastYearOf, previousOf } from './cells';
import { checksOfLine } from './checks';
import { largeChangesOf, pastTotals, totalOf } from './earlierTotals';
import { nameOf } from './names.queries';
import { firstApprovedOf } from './revision.fields';
import { cellTitle } from '../../reports/cellTitle';
import { lockedReasonOf } from './review/lockedReason';
import { reviewedFields } from './review/review.fields';

/** How the fields of a line and of its cells are found. */
export const lineFields: Pick<Resolvers, 'ReportLine' | 'LineCell'> = {
  ReportLine: {
    cells: cellsOf,
    returnedCells: ({ namedCells }) => [...namedCells],
    targets: ({ indicator, report: { quarter } }) =>
      indicator.targets.filter(({ period }) => period === quarter || period === String(yearOf(quarter))),
    checks: checksOfLine,
    viewerActions: actionsOnLine,
    ...reviewedFields.ReportLine,
    noteHistory: async ({ id, report }) => (await report.batch.noteHistory()).get(id) ?? [],
    lastFour: (line) => lastFourOf(line.indicator, { quarter: line.report.quarter, totalOf: totalOf(line) }),
    past: pastTotals,
    largeChanges: largeChangesOf,
    evidence: async ({ id, report }) => (await report.batch.evidence()).get(id) ?? [],
    history: async ({ id, indicator, report }, _, { language }) =>
      ((await report.batch.lineHistory()).get(id) ?? []).map((change) => ({
        ...change,
        cellTitle: cellTitle(indicator, change.cell, language),
      })),
  },
  LineCell: {
    id: ({ line, key }) => `${line.id}:${key}`,
    title: ({ line, key }, _, { language }) => cellTitle(line.indicator, key, language),
    breakdownId: ({ line, key }) => line.indicator.cells.get(key)?.breakdownId ?? null,
    amount: ({ stored }) => stored?.amount ?? null,
    numerator: ({ stored }) => stored?.numerator ?? null,
    denominator: ({ stored }) => stored?.denominator ?? null,
    computed: ({ line, stored }) => stored && computedOf(line, stored),
    reason: ({ stored }) => stored?.reason ?? null,
    version: ({ stored }) => stored?.version ?? 0,
    // Not async as a whole: most cells of a page are blank, and each promise has its price.
    enteredBy: ({ line, stored }) =>
      stored && line.report.batch.enterers().then((names) => nameOf(names, stored.enteredById)),
    enteredAt: ({ stored }) => stored?.enteredAt ?? null,
    lockedReason: lockedReasonOf,
    returnComment: ({ line, key }) => line.cellComments.get(key) ?? null,
    firstApproved: firstApprovedOf,
    previous: previousOf,
    lastYear: lastYearOf,
  },
};
