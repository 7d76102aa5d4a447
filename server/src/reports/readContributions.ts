import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { TOTAL, type CellContent } from '../domain/cell';
import type { Quarter } from '../domain/quarter';
import type { Workflow } from '../domain/terms';
import { LineValue } from '../entities/lineValue';
import { Report } from '../entities/report';
import { ReportLine } from '../entities/reportLine';
import { amountOf } from './rawColumns';

/** Which cells of which reports; what is left out does not narrow. */
export interface ContributionChoice {
  indicatorIds?: readonly string[];
  institutionId?: string;
  frameworkId?: string;
  quarters?: readonly Quarter[];
  workflows?: readonly Workflow[];
  /** The totals alone, or breakdown cells too: of all quarters, or of some. */
  cells: 'total' | 'all' | { in: readonly Quarter[] };
}

/** What one institution reported in one cell of an indicator in one quarter. */
export interface ContributionRow {
  indicatorId: string;
  institutionId: string;
  quarter: Quarter;
  workflow: Workflow;
  reportId: string;
  lineId: string;
  cell: string;
  content: CellContent;
}

type RawRow = Omit<ContributionRow, 'content'> & CellContent;

/** Reads what was entered, in one statement and without entities, in the order of the quarters. Blank cells may come too. */
export async function readContributions(
  db: EntityManager,
  choice: ContributionChoice,
): Promise<ContributionRow[]> {
  const rows = await contributionQuery(db, choice).getRawMany<RawRow>();
  return rows.map(rowOf);
}

// Field by field: taking the rest of an object costs several times as much, and there are thousands of rows.
const rowOf = (row: RawRow): ContributionRow => ({
  indicatorId: row.indicatorId,
  institutionId: row.institutionId,
  quarter: row.quarter,
  workflow: row.workflow,
  reportId: row.reportId,
  lineId: row.lineId,
  cell: row.cell,
  content: {
    amount: amountOf(row.amount),
    numerator: amountOf(row.numerator),
    denominator: amountOf(row.denominator),
    reason: row.reason,
  },
});

function contributionQuery(db: EntityManager, choice: ContributionChoice): SelectQueryBuilder<LineValue> {
  const query = db
    .createQueryBuilder(LineValue, 'v')
    .innerJoin(ReportLine, 'l', 'l.id = v.lineId')
    .innerJoin(Report, 'r', 'r.id = l.reportId')
    .select('l.indicatorId', 'indicatorId')
    .addSelect('v.lineId', 'lineId')
    .addSelect('r.id', 'reportId')
    .addSelect('v.cell', 'cell')
    .orderBy('r.quarter')
    .addOrderBy('v.id');
  for (const column of ['institutionId', 'quarter', 'workflow']) query.addSelect(`r.${column}`, column);
  for (const column of ['amount', 'numerator', 'denominator', 'reason'])
    query.addSelect(`v.${column}`, column);
  return narrowed(query, choice);
}

function narrowed(query: SelectQueryBuilder<LineValue>, choice: ContributionChoice) {
  const { indicatorIds, institutionId, frameworkId, quarters, workflows } = choice;
  if (choice.cells === 'total') query.andWhere('v.cell = :total', { total: TOTAL });
  else if (choice.cells !== 'all')
    query.andWhere('(v.cell = :total OR r.quarter IN (:...withCells))', {
      total: TOTAL,
      withCells: choice.cells.in,
    });
  if (institutionId !== undefined) query.andWhere('r.institutionId = :institutionId', { institutionId });
  if (frameworkId !== undefined) query.andWhere('r.frameworkId = :frameworkId', { frameworkId });
  among(query, 'l.indicatorId', indicatorIds);
  among(query, 'r.quarter', quarters);
  among(query, 'r.workflow', workflows);
  return query;
}

/** An empty list chooses nothing: no id, quarter or workflow is the empty text. */
function among(query: SelectQueryBuilder<LineValue>, column: string, list?: readonly string[]): void {
  if (!list) return;
  const name = column.replace('.', '_');
  query.andWhere(`${column} IN (:...${name})`, { [name]: list.length === 0 ? [''] : list });
}
