import { type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { deadlineOf, type GrantedDeadline } from '../domain/deadline';
import type { Quarter } from '../domain/quarter';
import type { Workflow } from '../domain/terms';
import { Report } from '../entities/report';
import { ReportingQuarter } from '../entities/reportingQuarter';
import { grantedTo, readExtensions } from './readExtensions';
import { flagOf, momentOf, momentOrNull, type RawFlag, type RawMoment } from './rawColumns';
import type { ReportHead } from './reportHead';

/** Which reports; what is left out does not narrow. */
export interface ReportChoice {
  ids?: readonly string[];
  quarters?: readonly Quarter[];
  institutionId?: string;
  frameworkId?: string;
  workflows?: readonly Workflow[];
}

type Stored = Omit<
  ReportHead,
  'dueAt' | 'extensions' | 'reopened' | 'firstSubmittedAt' | 'approvedAt' | 'quarterState'
>;

interface RawHead extends Stored {
  quarterState: ReportHead['quarterState'];
  quarterDueAt: RawMoment;
  reopened: RawFlag;
  firstSubmittedAt: RawMoment | null;
  approvedAt: RawMoment | null;
}

const COLUMNS = [
  'id',
  'reportingQuarterId',
  'quarter',
  'institutionId',
  'frameworkId',
  'planVersionId',
  'workflow',
  'reopened',
  'firstSubmittedAt',
  'submittedById',
  'approvedAt',
  'version',
] as const satisfies readonly (keyof Report)[];

/** Reads heads of reports in two statements, newest quarter first. */
export async function readReportHeads(db: EntityManager, choice: ReportChoice = {}): Promise<ReportHead[]> {
  const query = narrowed(
    db
      .createQueryBuilder(Report, 'r')
      .innerJoin(ReportingQuarter, 'q', 'q.id = r.reportingQuarterId')
      .select('q.state', 'quarterState')
      .addSelect('q.dueAt', 'quarterDueAt'),
    choice,
  );
  for (const column of COLUMNS) query.addSelect(`r.${column}`, column);
  const rows = await query.orderBy('r.quarter', 'DESC').addOrderBy('r.id').getRawMany<RawHead>();
  const extensions = await readExtensions(db, [...new Set(rows.map((row) => row.reportingQuarterId))]);
  return rows.map((row) => headOf(row, grantedTo(extensions, row)));
}

function headOf(row: RawHead, extensions: readonly GrantedDeadline[]): ReportHead {
  const firstSubmittedAt = momentOrNull(row.firstSubmittedAt);
  return {
    id: row.id,
    reportingQuarterId: row.reportingQuarterId,
    quarter: row.quarter,
    quarterState: row.quarterState,
    institutionId: row.institutionId,
    frameworkId: row.frameworkId,
    planVersionId: row.planVersionId,
    workflow: row.workflow,
    reopened: flagOf(row.reopened),
    firstSubmittedAt,
    submittedById: row.submittedById,
    approvedAt: momentOrNull(row.approvedAt),
    version: row.version,
    dueAt: deadlineOf(momentOf(row.quarterDueAt), extensions, firstSubmittedAt),
    extensions,
  };
}

function narrowed(query: SelectQueryBuilder<Report>, choice: ReportChoice): SelectQueryBuilder<Report> {
  const { ids, quarters, institutionId, frameworkId, workflows } = choice;
  if (ids) query.andWhere('r.id IN (:...ids)', { ids: orNone(ids) });
  if (quarters) query.andWhere('r.quarter IN (:...quarters)', { quarters: orNone(quarters) });
  if (institutionId !== undefined) query.andWhere('r.institutionId = :institutionId', { institutionId });
  if (frameworkId !== undefined) query.andWhere('r.frameworkId = :frameworkId', { frameworkId });
  if (workflows) query.andWhere('r.workflow IN (:...workflows)', { workflows: orNone(workflows) });
  return query;
}

/** An empty list chooses nothing: no id, quarter or workflow is the empty text. */
const orNone = (list: readonly string[]): readonly string[] => (list.length === 0 ? [''] : list);
