import type { Connection } from 'mysql2/promise';
import { type RollupTable, shapeOf } from './rollupShape';
import { rowsOf } from './rollupRows';

/** An answer of ours, and the name under which the raw server finds it. */
export interface Prepared {
  page: string;
  answer: unknown;
}

const TYPES = { text: 'LONGTEXT', int: 'INT', flag: 'TINYINT' } as const;

async function createTable(db: Connection, { name, columns }: RollupTable): Promise<void> {
  const own = columns.map((type, place) => `, c${place} ${TYPES[type]} NULL`).join('');
  await db.query(
    `CREATE TABLE ${name} (page VARCHAR(100) NOT NULL, place INT NOT NULL, parent INT NOT NULL${own},
      PRIMARY KEY (page, place)) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
  );
}

/** Fills the rollup tables of one operation, and tells the raw server (table `bench_rollup`) how they lie. */
export async function storeRollups(
  db: Connection,
  operation: string,
  prepared: readonly Prepared[],
): Promise<void> {
  const tables = shapeOf(
    `bench_rollup_${operation.toLowerCase()}`,
    prepared.map(({ answer }) => answer),
  );
  for (const table of tables) await createTable(db, table);
  for (const { page, answer } of prepared) {
    const rows = rowsOf(tables, answer);
    for (const [place, { name }] of tables.entries()) {
      const values = (rows[place] ?? []).map((row, number) => [page, number, ...row]);
      if (values.length > 0) await db.query(`INSERT INTO ${name} VALUES ?`, [values]);
    }
  }
  await db.query(
    'CREATE TABLE IF NOT EXISTS bench_rollup (operation VARCHAR(50) PRIMARY KEY, tables LONGTEXT NOT NULL)',
  );
  await db.query('INSERT INTO bench_rollup VALUES (?, ?)', [operation, JSON.stringify(tables)]);
}
