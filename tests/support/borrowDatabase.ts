import { randomBytes } from 'node:crypto';
import type { Connection } from 'mysql2/promise';
import { column, connectToServer, databasesOf, tablesOf } from './databaseServer';

/** A database on the server that nobody else uses until it is given back. */
export interface BorrowedDatabase {
  name: string;
  /** Handed on when its tables are still those that it should have; dropped when a test has changed them. */
  giveBack: (tables: readonly string[]) => Promise<void>;
}

/**
 * Borrows an empty database from the server of a URL, where it can be one that an earlier test has given back: to make
 * forty tables takes a second or two of waiting for the disk, to empty them a moment. A `NEW` one has no tables.
 * `TEST_RUN` names the run whose databases are handed on; without a run each is dropped when it is given back.
 */
export async function borrowDatabase(url: string, kind: 'EMPTY' | 'NEW'): Promise<BorrowedDatabase> {
  const connection = await connectToServer(url);
  const run = process.env.TEST_RUN;
  const prefix = `${prefixOfRun(run ?? String(process.pid))}${kind.toLowerCase()}_`;
  const name =
    (kind === 'EMPTY' && (await readyOne(connection, prefix))) || (await newOne(connection, prefix));
  const giveBack = async (tables: readonly string[]) => {
    try {
      const left = (await tablesOf(connection, name)).filter((table) => table !== 'migrations');
      const isWhole = left.join() === [...tables].sort().join();
      if (run && kind === 'EMPTY' && isWhole) await empty(connection, name, left);
      else await connection.query(`DROP DATABASE ${name}`);
    } finally {
      await connection.end();
    }
  };
  return { name, giveBack };
}

/** How the names of all databases of a run begin. */
export const prefixOfRun = (run: string) => `monitor_test_${run}_`;

// The lock goes with the connection, also when the process is killed.
const lock = async (connection: Connection, name: string): Promise<boolean> =>
  (await column(connection, 'SELECT GET_LOCK(?, 0)', [name])).includes('1');

async function readyOne(connection: Connection, prefix: string): Promise<string | undefined> {
  for (const name of await databasesOf(connection, prefix))
    if (await lock(connection, name)) {
      if ((await tablesOf(connection, name)).length > 0) return name;
      await connection.query('DO RELEASE_LOCK(?)', [name]);
    }
  return undefined;
}

async function newOne(connection: Connection, prefix: string): Promise<string> {
  const name = `${prefix}${randomBytes(6).toString('hex')}`;
  await lock(connection, name);
  await connection.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  return name;
}

/** Takes all rows away; what was migrated stays migrated. */
async function empty(connection: Connection, name: string, tables: string[]): Promise<void> {
  const deletions = tables.map((table) => `DELETE FROM ${name}.${table};`);
  await connection.query(
    `SET FOREIGN_KEY_CHECKS = 0; START TRANSACTION; ${deletions.join(' ')} COMMIT; SET FOREIGN_KEY_CHECKS = 1`,
  );
}
