import { In } from 'typeorm';
import type { Context, SignedIn } from '../../context';
import { may } from '../../domain/access';
import { dueInstant, type Quarter } from '../../domain/quarter';
import { isReported } from '../../domain/rates';
import type { Workflow } from '../../domain/terms';
import type { Extension } from '../../entities/extension';
import { Report } from '../../entities/report';
import { ReportingQuarter } from '../../entities/reportingQuarter';
import { required } from '../../plan/planRows';
import { assertMay } from '../../permission';
import { readExtensions } from '../../reports/readExtensions';
import { readDeadlines } from './deadlines.queries';
import { nameOf, readNames } from './names.queries';
import { nextToOpen } from './nextToOpen';
import { once } from './once';
import type { ExtensionView, QuarterView } from './quarterView';

/** All opened quarters, newest first, and before them the one that can be opened next, if the plan goes on. */
export async function listQuarters(ctx: Context): Promise<QuarterView[]> {
  assertMay(ctx, 'Query.quarters');
  const rows = await ctx.db.find(ReportingQuarter, { order: { quarter: 'DESC' } });
  const next = viewNext(ctx, nextToOpen(await ctx.plan(), rows[0]?.quarter));
  return [...next, ...(await viewQuarters(ctx, rows))];
}

/** One opened quarter, after a change. */
export async function readQuarter(ctx: SignedIn, quarter: Quarter): Promise<QuarterView> {
  const [view] = await viewQuarters(ctx, await ctx.db.findBy(ReportingQuarter, { quarter }));
  if (!view) throw new Error(`The quarter ${quarter} is not there after it was changed.`);
  return view;
}

function viewNext(ctx: SignedIn, quarter: Quarter | null): QuarterView[] {
  if (quarter === null) return [];
  const nothing = {
    openedAt: null,
    closedAt: null,
    extensions: [],
    deadlines: () => Promise.resolve([]),
  };
  const counts = { expectedReports: 0, submittedReports: 0, approvedReports: 0 };
  return [
    { ctx, id: quarter, quarter, state: 'NOT_OPEN', dueAt: dueInstant(quarter), ...nothing, ...counts },
  ];
}

async function viewQuarters(ctx: SignedIn, rows: readonly ReportingQuarter[]): Promise<QuarterView[]> {
  if (rows.length === 0) return [];
  const counts = await readCounts(
    ctx,
    rows.map(({ id }) => id),
  );
  const extensions = await viewExtensions(ctx, rows);
  const deadlines = once(() =>
    readDeadlines(
      ctx,
      rows.map(({ quarter }) => quarter),
    ),
  );
  return rows.map(({ id, quarter, state, dueAt, openedAt, closedAt }) => {
    const reports = counts.filter(({ reportingQuarterId }) => reportingQuarterId === id);
    return {
      ...{ ctx, id, quarter, state, dueAt, openedAt, closedAt },
      expectedReports: total(reports),
      submittedReports: total(reports.filter(({ workflow }) => isReported(workflow))),
      approvedReports: total(reports.filter(({ workflow }) => workflow === 'APPROVED')),
      extensions: extensions.get(id) ?? [],
      deadlines: async () => (await deadlines()).get(quarter) ?? [],
    };
  });
}

interface Count {
  reportingQuarterId: string;
  workflow: Workflow;
  reports: number;
}

/** Reports by quarter and workflow; a focal point's own only. */
function readCounts({ db, viewer }: SignedIn, quarterIds: readonly string[]): Promise<Count[]> {
  const query = db
    .createQueryBuilder(Report, 'r')
    .select('r.reportingQuarterId', 'reportingQuarterId')
    .addSelect('r.workflow', 'workflow')
    .addSelect('COUNT(*)', 'reports')
    .where({ reportingQuarterId: In([...quarterIds]) })
    .groupBy('r.reportingQuarterId')
    .addGroupBy('r.workflow');
  if (viewer.institutionId !== null)
    query.andWhere('r.institutionId = :institutionId', { institutionId: viewer.institutionId });
  return query.getRawMany<Count>();
}

const total = (counts: readonly Count[]): number =>
  counts.reduce((sum, { reports }) => sum + Number(reports), 0);

/** Extensions that the viewer may see, by quarter. */
async function viewExtensions(
  ctx: SignedIn,
  rows: readonly ReportingQuarter[],
): Promise<ReadonlyMap<string, ExtensionView[]>> {
  const read = await readExtensions(
    ctx.db,
    rows.map(({ id }) => id),
  );
  const seen = read.filter((extension) => may(ctx.viewer, 'Query.quarters', extension));
  const names = seen.length === 0 ? new Map<string, string>() : await readNames(ctx.db);
  const { institution } = await ctx.plan();
  const viewOf = ({
    id,
    institutionId,
    dueAt,
    reason,
    grantedById,
    grantedAt,
  }: Extension): ExtensionView => ({
    ...{ id, dueAt, reason, grantedAt },
    institution: required(institution, institutionId),
    grantedBy: nameOf(names, grantedById),
  });
  return new Map(rows.map(({ id }) => [id, seen.filter((row) => row.reportingQuarterId === id).map(viewOf)]));
}
