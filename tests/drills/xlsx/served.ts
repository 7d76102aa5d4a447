import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../../server/src/database';
import { startServer, type ChildServer } from '../../bench/childServer';
import { browserAt } from '../../support/browserAt';
import { openReport } from '../../support/reporting';
import { emailOf, openWorld, PASSWORD, type World } from '../../support/world';

/** A server in a process of its own, with two reports of one institution to fill in. */
export interface Served {
  server: ChildServer;
  /** For sending forms as the focal point. */
  world: Pick<World, 'as' | 'address'>;
  reportId: string;
  /** Of another quarter. */
  otherId: string;
  /** A digest of everything that is reported. */
  digest: () => Promise<string>;
  close: () => Promise<void>;
}

const TABLES = ['report', 'report_line', 'line_value', 'value_change', 'report_step'];

async function digestOf(file: string): Promise<string> {
  const database = await openDatabase(`sqlite:${file}`);
  const hash = createHash('sha256');
  for (const table of TABLES)
    hash.update(JSON.stringify(await database.reading.query(`SELECT * FROM ${table} ORDER BY id`)));
  await database.close();
  return hash.digest('hex');
}

/** Makes a small plan with people and two open reports in a file, and starts the compiled server on it. */
export async function serve(): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'monitor-xlsx-'));
  const file = join(folder, 'drill.db');
  const prepared = await openWorld(async () => {
    const database = await openDatabase(`sqlite:${file}`);
    await database.migrate();
    return database;
  });
  const { id: reportId } = await openReport(prepared, '2018-Q3', 'KP');
  const { id: otherId } = await openReport(prepared, '2018-Q2', 'KP');
  await prepared.close();
  const server = await startServer('drill', ['dist/server/src/main.js'], {
    DATABASE_URL: `sqlite:${file}`,
    DEMONSTRATION: 'false',
    NODE_ENV: 'development',
    LOG_LEVEL: 'error',
  });
  const address = `http://127.0.0.1:${server.port}`;
  const browser = browserAt(address, { email: emailOf('focalPointKP'), password: PASSWORD });
  const close = async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  };
  return {
    server,
    world: { address, as: () => browser },
    reportId,
    otherId,
    digest: () => digestOf(file),
    close,
  };
}
