import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { pino } from 'pino';
import { seedDemonstration } from '../../seeds/demo/seedDemonstration';
import { createApp } from '../../server/src/app';
import { clockOf } from '../../server/src/clock';
import { readConfig, settingsOf, type Config } from '../../server/src/config';
import { openDatabase } from '../../server/src/database';
import { makeContext } from '../../server/src/makeContext';

const CONFIG = readConfig({
  NODE_ENV: 'test',
  PORT: '0',
  DEMONSTRATION: 'true',
  // Cheap on purpose: the tests sign in often.
  PASSWORD_MEMORY_KIB: '8',
  PASSWORD_PASSES: '1',
  LOG_LEVEL: 'error',
});

const now = clockOf(CONFIG, () => new Date());

/** Makes a database in a file, with the real plan and the whole demonstration, as the first start makes it. */
export async function seedFile(file: string): Promise<void> {
  const database = await openDatabase(`sqlite:${file}`);
  await database.migrate();
  const viewer = { id: 'first-start', role: 'COORDINATOR', institutionId: null } as const;
  const facts = { database, viewer, actorName: 'first start', now, language: 'en' as const };
  await seedDemonstration(makeContext({ ...facts, settings: settingsOf(CONFIG) }));
  await database.close();
}

/** The product as people use it: server, built client and a database, behind one address. */
export interface Product {
  /** `http://127.0.0.1:port`. */
  address: string;
  close: () => Promise<void>;
}

/** Serves the product from the database in a file, on a port that is free. */
export async function serveProduct(file: string, changes: Partial<Config> = {}): Promise<Product> {
  const database = await openDatabase(`sqlite:${file}`);
  const logger = pino({ level: CONFIG.LOG_LEVEL });
  const { app, stop } = await createApp({
    database,
    now,
    wallClock: () => new Date(),
    // Beside the database, and gone with it.
    config: { ...CONFIG, ...changes, EVIDENCE_FOLDER: join(dirname(file), 'evidence') },
    logger,
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await stop();
    await database.close();
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
