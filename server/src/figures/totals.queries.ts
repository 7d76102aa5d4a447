import type { EntityManager } from 'typeorm';
import type { CellContent } from '../domain/cell';
import { TOTAL } from '../domain/cell';
import type { Quarter } from '../domain/quarter';
import type { Workflow } from '../domain/terms';
import { LineValue } from '../entities/lineValue';
import { Report } from '../entities/report';
import { ReportLine } from '../entities/reportLine';
import { flagOf, type RawFlag } from '../reports/rawColumns';
import { cellColumns, contentOf, type RawCell } from './rawCell';
import type { Visibility } from './visibility';

/** The total of one line: what one institution gave for one indicator and quarter. Blank when nothing was entered. */
export interface TotalRow {
  lineId: string;
  reportId: string;
  indicatorId: string;
  institutionId: string;
  quarter: Quarter;
  workflow: Workflow;
  /** Taken back once after approval. */
  reopened: boolean;
  content: CellContent;
}

type RawTotal = Omit<TotalRow, 'content' | 'reopened'> & RawCell & { reopened: RawFlag };

/** Which lines: of a framework or of one indicator, up to and including a quarter. */
export interface TotalsWanted {
  frameworkId: string;
  indicatorId?: string;
  upTo: Quarter;
  visibility: Visibility;
}

/** Reads the totals of lines with one statement; lines of others that may not be seen are not among them. */
export async function readTotals(db: EntityManager, wanted: TotalsWanted): Promise<TotalRow[]> {
  const query = linesOf(db, wanted)
    .leftJoin(LineValue, 'cell', 'cell.lineId = line.id AND cell.cell = :total', { total: TOTAL })
    .select('line.id', 'lineId')
    .addSelect('line.indicatorId', 'indicatorId')
    .addSelect('report.id', 'reportId')
    .addSelect('report.institutionId', 'institutionId')
    .addSelect('report.quarter', 'quarter')
    .addSelect('report.workflow', 'workflow')
    .addSelect('report.reopened', 'reopened');
  cellColumns('cell').forEach(([column, name]) => query.addSelect(column, name));
  const rows = await query.getRawMany<RawTotal>();
  return rows.map(rowOf);
}

// Field by field: taking the rest of an object costs several times as much, and there are thousands of rows.
const rowOf = (row: RawTotal): TotalRow => ({
  lineId: row.lineId,
  reportId: row.reportId,
  indicatorId: row.indicatorId,
  institutionId: row.institutionId,
  quarter: row.quarter,
  workflow: row.workflow,
  reopened: flagOf(row.reopened),
  content: contentOf(row),
});

/** Lines joined with their reports, limited to what is wanted and may be seen. */
export function linesOf(db: EntityManager, { frameworkId, indicatorId, upTo, visibility }: TotalsWanted) {
  const query = db
    .createQueryBuilder()
    .from(Report, 'report')
    .innerJoin(ReportLine, 'line', 'line.reportId = report.id')
    .where('report.frameworkId = :frameworkId AND report.quarter <= :upTo', { frameworkId, upTo });
  if (indicatorId !== undefined) query.andWhere('line.indicatorId = :indicatorId', { indicatorId });
  if (!visibility.ownOnly) return query;
  return query.andWhere("(report.workflow = 'APPROVED' OR report.institutionId = :own)", {
    own: visibility.ownInstitutionId ?? '',
  });
}
