import type { Pool, RowDataPacket } from 'mysql2/promise';
import { answerOf, type RollupRow } from './rollupRows';
import type { RollupTable } from './rollupShape';

/** A page of the raw server: one SELECT for each list in the answer. */
export type RawPage = (page: string) => Promise<unknown>;

const selectOf = ({ name, columns }: RollupTable): string =>
  `SELECT parent${columns.map((_, place) => `, c${place}`).join('')} FROM ${name} WHERE page = ? ORDER BY place`;

function pageOf(pool: Pool, tables: readonly RollupTable[]): RawPage {
  const selects = tables.map(selectOf);
  return async (page) => {
    const rows = await Promise.all(
      selects.map(async (sql) => {
        const [found] = await pool.query<RowDataPacket[][]>({ sql, rowsAsArray: true }, [page]);
        return found as unknown as RollupRow[];
      }),
    );
    return answerOf(tables, rows);
  };
}

/** The pages for which rollups are prepared, by operation. */
export async function readPages(pool: Pool): Promise<Map<string, RawPage>> {
  const [rows] = await pool.query<RowDataPacket[]>('SELECT operation, tables FROM bench_rollup');
  return new Map(
    rows.map(({ operation, tables }) => [
      String(operation),
      pageOf(pool, JSON.parse(String(tables)) as RollupTable[]),
    ]),
  );
}
