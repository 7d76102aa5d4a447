import { randomBytes } from 'node:crypto';
import { createConnection } from 'mysql2/promise';

/** A database of its own on a server, removed at the end. */
export interface ScratchDatabase {
  url: string;
  drop: () => Promise<void>;
}

const SERVER =
  process.env.BENCH_MYSQL_URL ?? process.env.TEST_MYSQL_URL ?? 'mysql://root@127.0.0.1:3306/test';

async function onServer(sql: string): Promise<void> {
  const connection = await createConnection(SERVER.replace(/\/[^/]*$/, '/'));
  try {
    await connection.query(sql);
  } finally {
    await connection.end();
  }
}

/** Creates an empty database on the server of BENCH_MYSQL_URL, else TEST_MYSQL_URL, else this machine's. */
export async function createScratchDatabase(): Promise<ScratchDatabase> {
  const name = `monitor_bench_${process.pid}_${randomBytes(4).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  return {
    url: SERVER.replace(/\/[^/]*$/, `/${name}`),
    drop: () => onServer(`DROP DATABASE IF EXISTS ${name}`),
  };
}
