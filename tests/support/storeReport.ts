import type { EntityManager } from 'typeorm';
import { TOTAL, type CellContent } from '../../server/src/domain/cell';
import { dueInstant, startOfQuarter, type Quarter } from '../../server/src/domain/quarter';
import type { Workflow } from '../../server/src/domain/terms';
import { ActivityReport } from '../../server/src/entities/activityReport';
import { LineValue } from '../../server/src/entities/lineValue';
import { Report } from '../../server/src/entities/report';
import { ReportingQuarter } from '../../server/src/entities/reportingQuarter';
import { ReportLine } from '../../server/src/entities/reportLine';
import { expectedReporters } from '../../server/src/domain/reporters';
import { newId } from '../../server/src/ids';
import { insertRows } from '../../server/src/insertRows';
import type { Plan } from '../../server/src/plan/plan';

/** A report that is to be there before a test begins. What is left out: approved, in time, blank. */
export interface StoredReport {
  framework: string;
  quarter: Quarter;
  institution: string;
  workflow?: Workflow;
  firstSubmittedAt?: string | null;
  /** Indicator code -> cell key -> content. A text stands for the amount of the total. */
  values?: Record<string, string | Record<string, Partial<CellContent>>>;
  /** Indicator code -> written explanation. */
  explanations?: Record<string, string>;
  /** Activity code -> percent. */
  activities?: Record<string, number | 'POSTPONED'>;
  enteredById: string;
}

/** Puts a report with all the lines that the plan expects straight into the tables, and opens its quarter. */
export async function storeReport(db: EntityManager, plan: Plan, wanted: StoredReport): Promise<Report> {
  const { quarter, values = {}, explanations = {} } = wanted;
  const report = await storeHead(db, plan, wanted);
  const framework = plan.frameworkByCode.get(wanted.framework);
  const lines = (framework?.indicators ?? [])
    .filter((indicator) => expectedReporters(indicator, quarter).includes(report.institutionId))
    .map((indicator) => ({ id: newId(), indicator }));
  await insertRows(
    db,
    ReportLine,
    lines.map(({ id, indicator }) => ({
      id,
      reportId: report.id,
      indicatorId: indicator.id,
      noBreakdown: false,
      explanation: explanations[indicator.code] ?? null,
      named: false,
      returnComment: null,
      version: 1,
    })),
  );
  const cells = lines.flatMap(({ id, indicator }) =>
    Object.entries(cellsOf(values[indicator.code])).map(([cell, content]) => ({
      lineId: id,
      cell,
      ...content,
    })),
  );
  await insertRows(
    db,
    LineValue,
    cells.map((cell) => lineValue(cell, wanted.enteredById)),
  );
  await storeActivities(db, plan, { report, activities: wanted.activities ?? {} });
  return report;
}

const cellsOf = (given: string | Record<string, Partial<CellContent>> | undefined) =>
  typeof given === 'string' ? { [TOTAL]: { amount: given } } : (given ?? {});

const lineValue = (cell: Partial<CellContent> & { lineId: string; cell: string }, enteredById: string) => ({
  id: newId(),
  amount: null,
  numerator: null,
  denominator: null,
  reason: null,
  ...cell,
  enteredById,
  enteredAt: startOfQuarter('2018-Q1'),
  version: 1,
});

async function storeHead(db: EntityManager, plan: Plan, wanted: StoredReport): Promise<Report> {
  const { quarter, workflow = 'APPROVED', enteredById } = wanted;
  const framework = plan.frameworkByCode.get(wanted.framework);
  const institution = plan.institutions.find(({ code }) => code === wanted.institution);
  if (!framework || !institution)
    throw new Error(`Not in the plan: ${wanted.framework} ${wanted.institution}`);
  const submitted = workflow !== 'NOT_STARTED' && workflow !== 'DRAFT';
  const inTime = submitted ? dueInstant(quarter) : null;
  const given = wanted.firstSubmittedAt;
  const report: Report = {
    id: newId(),
    reportingQuarterId: await openedQuarterId(db, quarter),
    quarter,
    institutionId: institution.id,
    frameworkId: framework.id,
    planVersionId: framework.planVersion.id,
    workflow,
    reopened: false,
    firstSubmittedAt: typeof given === 'string' ? new Date(given) : inTime,
    submittedById: submitted ? enteredById : null,
    submittedAt: inTime,
    approvedAt: workflow === 'APPROVED' ? inTime : null,
    version: 1,
  };
  await insertRows(db, Report, [report]);
  return report;
}

/** The id of an opened quarter; opens it when it is not there. */
export async function openedQuarterId(db: EntityManager, quarter: Quarter): Promise<string> {
  const known = await db.findOneBy(ReportingQuarter, { quarter });
  if (known) return known.id;
  const opened = { id: newId(), quarter, state: 'OPEN' as const, closedAt: null, version: 1 };
  await insertRows(db, ReportingQuarter, [
    { ...opened, dueAt: dueInstant(quarter), openedAt: startOfQuarter(quarter) },
  ]);
  return opened.id;
}

async function storeActivities(
  db: EntityManager,
  plan: Plan,
  { report, activities }: { report: Report; activities: Record<string, number | 'POSTPONED'> },
): Promise<void> {
  const rows = [...plan.activity.values()]
    .filter(({ code }) => activities[code] !== undefined)
    .map(({ id, code }) => ({
      id: newId(),
      reportId: report.id,
      activityId: id,
      percent: activities[code] === 'POSTPONED' ? null : Number(activities[code]),
      postponed: activities[code] === 'POSTPONED',
      narrative: null,
      obstacles: null,
      spentEur: null,
      named: false,
      returnComment: null,
      version: 1,
    }));
  await insertRows(db, ActivityReport, rows);
}
