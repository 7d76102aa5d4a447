import type { EntityManager } from 'typeorm';
import { TOTAL, type CellContent } from '../../domain/cell';
import type { Quarter } from '../../domain/quarter';
import { LineValue } from '../../entities/lineValue';
import { cellColumns, contentOf, type RawCell } from '../../figures/rawCell';
import { linesOf } from '../../figures/totals.queries';
import { flagOf, type RawFlag } from '../../reports/rawColumns';
import type { Visibility } from '../../figures/visibility';

/** What a line says beside its total: why a warning is right, and its breakdown cells. */
export interface LineNotes {
  noBreakdown: boolean;
  explanation: string | null;
  cells: Map<string, CellContent>;
}

interface Wanted {
  frameworkId: string;
  quarter: Quarter;
  visibility: Visibility;
}

/** Reads the notes of the lines of a quarter's submitted and approved reports, by line, with two statements. */
export async function readSubmittedLines(db: EntityManager, wanted: Wanted): Promise<Map<string, LineNotes>> {
  const lines = await submittedLines(db, wanted)
    .select('line.id', 'lineId')
    .addSelect('line.noBreakdown', 'noBreakdown')
    .addSelect('line.explanation', 'explanation')
    .getRawMany<{ lineId: string; noBreakdown: RawFlag; explanation: string | null }>();
  const notes = new Map<string, LineNotes>(
    lines.map(({ lineId, noBreakdown, explanation }) => [
      lineId,
      { noBreakdown: flagOf(noBreakdown), explanation, cells: new Map() },
    ]),
  );
  for (const { lineId, cell, ...content } of await readBreakdownCells(db, wanted)) {
    notes.get(lineId)?.cells.set(cell, contentOf(content));
  }
  return notes;
}

function readBreakdownCells(db: EntityManager, wanted: Wanted) {
  const query = submittedLines(db, wanted)
    .innerJoin(LineValue, 'cell', 'cell.lineId = line.id AND cell.cell <> :total', { total: TOTAL })
    .select('line.id', 'lineId')
    .addSelect('cell.cell', 'cell');
  cellColumns('cell').forEach(([column, name]) => query.addSelect(column, name));
  return query.getRawMany<RawCell & { lineId: string; cell: string }>();
}

function submittedLines(db: EntityManager, { frameworkId, quarter, visibility }: Wanted) {
  const query = linesOf(db, { frameworkId, upTo: quarter, visibility })
    .andWhere('report.quarter = :quarter', { quarter })
    .andWhere("report.workflow IN ('SUBMITTED', 'APPROVED')");
  return visibility.ownOnly ? query.andWhere('report.institutionId = :own') : query;
}
