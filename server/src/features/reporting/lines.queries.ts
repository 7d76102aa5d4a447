import { In, type EntityManager } from 'typeorm';
import type { Finding } from '../../domain/checks';
import { ReportLine } from '../../entities/reportLine';
import { required } from '../../plan/planRows';
import type { Plan } from '../../plan/plan';
import { lineFindings } from '../../reports/lineFindings';
import { readStoredCells } from '../../reports/readStoredCells';
import { totalOf } from './earlierTotals';
import type { LineView } from './lineView';
import { once } from './once';
import { readPast } from '../../reports/readPast';
import type { ContentChoice } from './reportBatch';
import type { ReportView } from './reportView';
import { groupBy } from '../../groupBy';
import { readReturnedCells } from '../../reports/namedCells';

/** Whose lines or activities to read. */
export interface ContentOf {
  reports: readonly ReportView[];
  only: ContentChoice;
}

/** Reads lines with their cells and what was reported earlier, in three statements (four when a return named lines), in the plan's order. By report. */
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
  const heads = new Map(reports.map((report) => [report.id, report]));
  const returned = rows.filter(
    ({ reportId, named }) => named && heads.get(reportId)?.workflow === 'RETURNED',
  );
  const named = groupBy(
    await readReturnedCells(
      db,
      returned.map(({ id }) => id),
    ),
    ({ lineId }) => lineId,
  );
  const past = await readPast(db, reports, [...new Set(rows.map(({ indicatorId }) => indicatorId))]);
  for (const { reportId, indicatorId, ...row } of rows) {
    const report = required(heads, reportId);
    const line: LineView = {
      ...row,
      report,
      indicator: required(plan.indicator, indicatorId),
      cells: cells.get(row.id) ?? new Map(),
      past: past.of(report.institutionId, indicatorId),
      namedCells: (named.get(row.id) ?? []).map(({ cell }) => cell),
      cellComments: new Map(named.get(row.id)?.map(({ cell, comment }) => [cell, comment])),
      findings: once(() => findingsOf(line)),
    };
    byReport.get(reportId)?.push(line);
  }
  for (const lines of byReport.values()) lines.sort((a, b) => a.indicator.sortOrder - b.indicator.sortOrder);
  return byReport;
}

const findingsOf = ({
  indicator,
  report,
  cells,
  past,
  noBreakdown,
  explanation,
}: LineView): readonly Finding[] =>
  lineFindings(indicator, {
    quarter: report.quarter,
    cells,
    noBreakdown,
    explanation,
    totalOf: totalOf({ past }),
  });
