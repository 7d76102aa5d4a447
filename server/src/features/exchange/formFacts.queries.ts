import { In } from 'typeorm';
import type { SignedIn } from '../../context';
import { may, type Operation } from '../../domain/access';
import { cellsInError, isCellOpen, type LineRules, type NamedCells } from '../../domain/returned';
import { refusalOf, type Refusal } from '../../domain/viewerActions';
import { ReportLine } from '../../entities/reportLine';
import { notFound } from '../../errors';
import type { PlanFramework, PlanIndicator, PlanInstitution } from '../../plan/plan';
import { required } from '../../plan/planRows';
import { rulesOfLine } from '../../reports/lineRules';
import { readItemFacts } from '../../reports/itemFacts';
import { namedCellsOf } from '../../reports/namedCells';
import { readPast, type PastCells } from '../../reports/readPast';
import { readReportHeads } from '../../reports/readReportHeads';
import { readStoredCells, type StoredCell } from '../../reports/readStoredCells';
import type { ReportHead } from '../../reports/reportHead';

/** A report with all that its form shows and is compared with. */
export interface FormFacts {
  report: ReportHead;
  /** For people, for example `2019-Q3/KP/NATS-2015-2019`. */
  reference: string;
  institution: PlanInstitution;
  framework: PlanFramework;
  lines: FormLine[];
}

export interface FormLine extends Pick<ReportLine, 'id' | 'noBreakdown' | 'explanation' | 'version'> {
  indicator: PlanIndicator;
  cells: ReadonlyMap<string, StoredCell>;
  past: PastCells;
  /** Why the viewer may not enter anything here now; null when he or she may. */
  refusal: Refusal | null;
  /** Of a returned report: the cells that the return named, where it did not name the whole line. */
  namedCells: NamedCells;
  /** By which the other cells are locked or open. */
  rules: LineRules;
}

/** The cells of a line that takes entries which take them themselves now. */
export function openCells({ namedCells, rules, cells }: FormLine): (cell: string) => boolean {
  const inError = cellsInError(rules.findingsOf(cells), rules.breakdowns);
  return (cell) => isCellOpen(cell, namedCells, inError);
}

/** Reads them in the plan's order. NOT_FOUND for an unknown report and for one that the viewer may not see. */
export async function readFormFacts(
  ctx: SignedIn,
  operation: Operation,
  reportId: string,
): Promise<FormFacts> {
  const [report] = await readReportHeads(ctx.db, { ids: [reportId] });
  if (!report || !may(ctx.viewer, operation, report)) throw notFound('reportId');
  const plan = await ctx.plan();
  const institution = required(plan.institution, report.institutionId);
  const framework = required(plan.framework, report.frameworkId);
  return {
    report,
    reference: [report.quarter, institution.code, framework.code].join('/'),
    institution,
    framework,
    lines: await readLines(ctx, report),
  };
}

async function readLines(ctx: SignedIn, report: ReportHead): Promise<FormLine[]> {
  const { db } = ctx;
  const { indicator } = await ctx.plan();
  const rows = await db.find(ReportLine, { where: { reportId: In([report.id]) } });
  const cells = await readStoredCells(
    db,
    rows.map(({ id }) => id),
  );
  const past = await readPast(
    db,
    [report],
    rows.map(({ indicatorId }) => indicatorId),
  );
  const namedCells = await namedCellsOf(db, report, rows);
  const factsOf = await readItemFacts(ctx, report);
  return rows
    .map(({ id, noBreakdown, explanation, version, indicatorId, named }) => ({
      id,
      noBreakdown,
      explanation,
      version,
      indicator: required(indicator, indicatorId),
      cells: cells.get(id) ?? new Map<string, StoredCell>(),
      past: past.of(report.institutionId, indicatorId),
      refusal: refusalOf('ENTER', factsOf({ named })),
      namedCells: namedCells.get(id) ?? [],
      rules: rulesOfLine(required(indicator, indicatorId), report.quarter),
    }))
    .sort((a, b) => a.indicator.sortOrder - b.indicator.sortOrder);
}
