import { In } from 'typeorm';
import type { SignedIn } from '../../context';
import { may, type Operation } from '../../domain/access';
import {
  cellsInError,
  isBreakdownOpen,
  isCellOpen,
  type LineRules,
  type NamedCells,
} from '../../domain/returned';
import { refusalOf, type Refusal } from '../../domain/viewerActions';
import { ActivityReport } from '../../entities/activityReport';
import { ReportLine } from '../../entities/reportLine';
import { notFound } from '../../errors';
import type { PlanActivity, PlanFramework, PlanIndicator, PlanInstitution } from '../../plan/plan';
import { required } from '../../plan/planRows';
import { groupBy } from '../../groupBy';
import { statusOf, type ActivityStatus } from '../../reports/activityStatus';
import { rulesOfLine } from '../../reports/lineRules';
import { readItemFacts } from '../../reports/itemFacts';
import { readReturnedCells } from '../../reports/namedCells';
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
  /** In the plan's order. */
  activities: FormActivity[];
}

/** An activity that the institution leads. */
export interface FormActivity extends Pick<ActivityReport, 'id' | 'version' | 'returnComment'> {
  activity: PlanActivity;
  status: ActivityStatus;
  /** Why the viewer may not report on it now; null when he or she may. */
  refusal: Refusal | null;
}

export interface FormLine extends Pick<
  ReportLine,
  'id' | 'noBreakdown' | 'explanation' | 'version' | 'returnComment'
> {
  indicator: PlanIndicator;
  cells: ReadonlyMap<string, StoredCell>;
  past: PastCells;
  /** Why the viewer may not enter anything here now; null when he or she may. */
  refusal: Refusal | null;
  /** Why the viewer may not change the mark "no breakdown" now. */
  markRefusal: Refusal | null;
  /** Of a returned report: the cells that the return named, where it did not name the whole line. */
  namedCells: NamedCells;
  /** By cell named: what the return said of it. */
  cellComments: ReadonlyMap<string, string | null>;
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
    activities: await readActivities(ctx, report),
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
  const returned = report.workflow === 'RETURNED' ? rows.filter(({ named }) => named) : [];
  const ids = returned.map(({ id }) => id);
  const named = groupBy(await readReturnedCells(db, ids), ({ lineId }) => lineId);
  const factsOf = await readItemFacts(ctx, report);
  return rows
    .map(({ indicatorId, ...row }) => {
      const namedCells = (named.get(row.id) ?? []).map(({ cell }) => cell);
      const facts = factsOf(row, { breakdownOpen: isBreakdownOpen(namedCells) });
      return {
        ...row,
        returnComment: remarkOf(report, row),
        indicator: required(indicator, indicatorId),
        cells: cells.get(row.id) ?? new Map<string, StoredCell>(),
        past: past.of(report.institutionId, indicatorId),
        refusal: refusalOf('ENTER', facts),
        markRefusal: refusalOf('NO_BREAKDOWN', facts),
        namedCells,
        cellComments: new Map(named.get(row.id)?.map(({ cell, comment }) => [cell, comment])),
        rules: rulesOfLine(required(indicator, indicatorId), report.quarter),
      };
    })
    .sort((a, b) => a.indicator.sortOrder - b.indicator.sortOrder);
}

/** What the return said of a line or an activity, while the report is returned; afterwards it is settled. */
const remarkOf = (
  { workflow }: ReportHead,
  { returnComment }: Pick<ReportLine, 'returnComment'>,
): string | null => (workflow === 'RETURNED' ? returnComment : null);

async function readActivities(ctx: SignedIn, report: ReportHead): Promise<FormActivity[]> {
  const rows = await ctx.db.find(ActivityReport, { where: { reportId: report.id } });
  const { activity } = await ctx.plan();
  const factsOf = await readItemFacts(ctx, report);
  return rows
    .map((row) => ({
      ...{ id: row.id, version: row.version, returnComment: remarkOf(report, row) },
      activity: required(activity, row.activityId),
      status: statusOf(row),
      refusal: refusalOf('ENTER', factsOf(row)),
    }))
    .sort((a, b) => a.activity.sortOrder - b.activity.sortOrder);
}
