import { In, type EntityManager, type FindOptionsWhere } from 'typeorm';
import type { NamedCells } from '../domain/returned';
import type { ReportLine } from '../entities/reportLine';
import { ReturnedCell } from '../entities/returnedCell';
import type { ReportHead } from './reportHead';

type ById = ReadonlyMap<string, string[]>;

/** Reads the cells that the latest return named in some lines. By line; no statement without lines. */
export const readNamedCells = async (db: EntityManager, lineIds: readonly string[]): Promise<ById> =>
  cellsBy('lineId', await readReturnedCells(db, lineIds));

/** The same with what the return said of each. */
export const readReturnedCells = async (
  db: EntityManager,
  lineIds: readonly string[],
): Promise<ReturnedCell[]> =>
  lineIds.length === 0 ? [] : readCells(db, { lineId: In([...lineIds]), open: true });

/** Reads those of each naming of a line by a return. By step item; no statement without items. */
export const readCellsOfItems = async (db: EntityManager, itemIds: readonly string[]): Promise<ById> =>
  itemIds.length === 0
    ? new Map()
    : cellsBy('stepItemId', await readCells(db, { stepItemId: In([...itemIds]) }));

/** Those of lines of one report; by line. No statement unless the report is returned and one of them is named. */
export const namedCellsOf = (
  db: EntityManager,
  { workflow }: Pick<ReportHead, 'workflow'>,
  lines: readonly Pick<ReportLine, 'id' | 'named'>[],
): Promise<ReadonlyMap<string, NamedCells>> =>
  readNamedCells(db, workflow === 'RETURNED' ? lines.filter(({ named }) => named).map(({ id }) => id) : []);

const readCells = (db: EntityManager, where: FindOptionsWhere<ReturnedCell>): Promise<ReturnedCell[]> =>
  db.find(ReturnedCell, { where, order: { id: 'ASC' } });

function cellsBy(key: 'lineId' | 'stepItemId', rows: readonly ReturnedCell[]): ById {
  const cells = new Map<string, string[]>();
  for (const row of rows) cells.set(row[key], [...(cells.get(row[key]) ?? []), row.cell]);
  return cells;
}
