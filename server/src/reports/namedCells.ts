import { In, type EntityManager, type FindOptionsWhere } from 'typeorm';
import type { NamedCells } from '../domain/returned';
import type { ReportLine } from '../entities/reportLine';
import { ReturnedCell } from '../entities/returnedCell';
import type { ReportHead } from './reportHead';

type ById = ReadonlyMap<string, string[]>;

/** Reads the cells that the latest return named in some lines. By line; no statement without lines. */
export const readNamedCells = async (db: EntityManager, lineIds: readonly string[]): Promise<ById> =>
  lineIds.length === 0
    ? new Map()
    : cellsBy('lineId', await readCells(db, { lineId: In([...lineIds]), open: true }));

/** Reads those of each naming of a line by a return. By step item; no statement without items. */
export const readCellsOfItems = async (db: EntityManager, itemIds: readonly string[]): Promise<ById> =>
  itemIds.length === 0
    ? new Map()
    : cellsBy('stepItemId', await readCells(db, { stepItemId: In([...itemIds]) }));

/** Those of one line of a report that is about to change. */
export const namedCellsOf = async (
  db: EntityManager,
  { workflow }: Pick<ReportHead, 'workflow'>,
  { id, named }: Pick<ReportLine, 'id' | 'named'>,
): Promise<NamedCells> =>
  named && workflow === 'RETURNED' ? ((await readNamedCells(db, [id])).get(id) ?? []) : [];

const readCells = (db: EntityManager, where: FindOptionsWhere<ReturnedCell>): Promise<ReturnedCell[]> =>
  db.find(ReturnedCell, { where, order: { id: 'ASC' } });

function cellsBy(key: 'lineId' | 'stepItemId', rows: readonly ReturnedCell[]): ById {
  const cells = new Map<string, string[]>();
  for (const row of rows) cells.set(row[key], [...(cells.get(row[key]) ?? []), row.cell]);
  return cells;
}
