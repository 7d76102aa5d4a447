import type { EntityManager } from 'typeorm';
import type { CellContent } from '../domain/cell';
import { LineValue } from '../entities/lineValue';
import { amountOf, momentOf, type RawMoment } from './rawColumns';

/** One cell as it is kept. */
export interface StoredCell extends CellContent {
  id: string;
  lineId: string;
  cell: string;
  enteredById: string;
  enteredAt: Date;
  version: number;
}

const COLUMNS = [
  'id',
  'lineId',
  'cell',
  'amount',
  'numerator',
  'denominator',
  'reason',
  'enteredById',
  'enteredAt',
  'version',
] as const satisfies readonly (keyof LineValue)[];

/** Line id -> cell key -> what is kept. A cell that was never entered is not there. */
export type StoredCells = ReadonlyMap<string, ReadonlyMap<string, StoredCell>>;

/** Reads all cells of some lines in one statement, in the order of their entering. */
export async function readStoredCells(db: EntityManager, lineIds: readonly string[]): Promise<StoredCells> {
  const lines = new Map<string, Map<string, StoredCell>>(lineIds.map((id) => [id, new Map()]));
  if (lineIds.length === 0) return lines;
  const query = db.createQueryBuilder(LineValue, 'v').where('v.lineId IN (:...lineIds)', { lineIds });
  query.select([]);
  for (const column of COLUMNS) query.addSelect(`v.${column}`, column);
  const rows = await query.getRawMany<Omit<StoredCell, 'enteredAt'> & { enteredAt: RawMoment }>();
  for (const row of rows)
    lines.get(row.lineId)?.set(row.cell, {
      ...row,
      amount: amountOf(row.amount),
      numerator: amountOf(row.numerator),
      denominator: amountOf(row.denominator),
      enteredAt: momentOf(row.enteredAt),
    });
  return lines;
}
