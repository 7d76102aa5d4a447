import 'reflect-metadata';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname } from 'node:path';
import pino from 'pino';
import { createApp } from './app';
import { clockOf } from './clock';
import { configOfProcess, ConfigError } from './config';
import { openDatabase } from './database';

const wallClock = () => new Date();

async function main(): Promise<void> {
  const config = configOfProcess();
  const logger = pino({ level: config.LOG_LEVEL });
  const file = /^sqlite:(?!:)(.+)$/.exec(config.DATABASE_URL)?.[1];
  if (file) mkdirSync(dirname(file), { recursive: true });
  const database = await openDatabase(config.DATABASE_URL);
  // In production migrating is a step of its own, before any server starts.
  if (config.NODE_ENV !== 'production') await database.migrate();
  const { app, stop } = await createApp({
    database,
    now: clockOf(config, wallClock),
    wallClock,
    config,
    logger,
  });

  const server = createServer(app);
  server.listen(config.PORT, config.HOST, () => {
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : config.PORT;
    console.log(`Strategy Monitor: http://${config.HOST}:${port}`);
  });
  const end = () => {
    server.close(() => void stop().then(() => database.close()));
    server.closeIdleConnections();
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}

main().catch((fault: unknown) => {
  if (fault instanceof ConfigError) console.error(fault.message);
  else console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
});
