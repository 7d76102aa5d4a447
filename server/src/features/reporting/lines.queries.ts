import { In, type EntityManager } from 'typeorm';
import { computedValue, TOTAL } from '../../domain/cell';
import { checkLine, type Finding } from '../../domain/checks';
import { fromIndex, toIndex } from '../../domain/quarter';
import { ReportLine } from '../../entities/reportLine';
import { required } from '../../plan/linkPlan';
import type { Plan, PlanIndicator } from '../../plan/plan';
import { readStoredCells } from '../../reports/readStoredCells';
import type { LineView } from './lineView';
import { once } from './once';
import { readPast } from './pastCells.queries';
import type { ContentChoice } from './reportBatch';
import type { ReportView } from './reportView';

/** Whose lines or activities to read. */
export interface ContentOf {
  reports: readonly ReportView[];
  only: ContentChoice;
}

/** Reads lines with their cells and what was reported earlier, in three statements, in the plan's order. By report. */
export async function readLineViews(
  db: EntityManager,
  plan: Plan,
  { reports, only }: ContentOf,
): Promise<ReadonlyMap<string, LineView[]>> {
  const byReport = new Map<string, LineView[]>(reports.map(({ id }) => [id, []]));
  const rows = await db.find(ReportLine, {
    where: { reportId: In([...byReport.keys()]), ...(only.lineId === undefined ? {} : { id: only.lineId }) },
  });
  const cells = await readStoredCells(
    db,
    rows.map(({ id }) => id),
  );
  const past = await readPast(db, reports, [...new Set(rows.map(({ indicatorId }) => indicatorId))]);
  const heads = new Map(reports.map((report) => [report.id, report]));
  for (const { reportId, indicatorId, ...row } of rows) {
    const report = required(heads, reportId);
    const line: LineView = {
      ...row,
      report,
      indicator: required(plan.indicator, indicatorId),
      cells: cells.get(row.id) ?? new Map(),
      past: past.of(report.institutionId, indicatorId),
      findings: once(() => findingsOf(line)),
    };
    byReport.get(reportId)?.push(line);
  }
  for (const lines of byReport.values()) lines.sort((a, b) => a.indicator.sortOrder - b.indicator.sortOrder);
  return byReport;
}

/** Quarters from one report of an indicator to the next. */
export const quartersApart = ({ frequency }: PlanIndicator): number => (frequency === 'ANNUAL' ? 4 : 1);

const findingsOf = ({ indicator, report, cells, past, noBreakdown, explanation }: LineView): Finding[] =>
  checkLine({
    rule: indicator.rule,
    breakdowns: indicator.breakdowns.map(({ id, code, exhaustive, cells: own }) => ({
      id,
      code,
      exhaustive,
      cells: own.map(({ key }) => key),
    })),
    cells,
    noBreakdown,
    explanation,
    lastFour: [1, 2, 3, 4].map((steps) => {
      const earlier = fromIndex(toIndex(report.quarter) - steps * quartersApart(indicator));
      const total = past.get(earlier)?.get(TOTAL);
      return total ? computedValue(indicator.measure, total) : null;
    }),
  });
