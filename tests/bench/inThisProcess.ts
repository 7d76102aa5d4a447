import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { createApp } from '../../server/src/app';
import { readConfig } from '../../server/src/config';
import type { Database } from '../../server/src/database';
import { settingsFor } from './loadData';

const now = () => new Date();

/** Serves the program in this process, where its statements can be counted, while `work` runs. */
export async function inThisProcess<T>(
  database: Database,
  url: string,
  work: (port: number) => Promise<T>,
): Promise<T> {
  const logger = pino({ level: 'silent' });
  const config = readConfig(settingsFor(url));
  const { app, stop } = await createApp({ database, config, logger, now, wallClock: now });
  const server = createServer(app);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  try {
    return await work((server.address() as AddressInfo).port);
  } finally {
    server.closeAllConnections();
    server.close();
    await stop();
  }
}
