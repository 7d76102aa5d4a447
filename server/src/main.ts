import 'reflect-metadata';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname } from 'node:path';
import { pino } from 'pino';
import { seedDemonstration } from '../../seeds/demo/seedDemonstration';
import { seedPlan } from '../../seeds/seed';
import { createApp } from './app';
import { clockOf } from './clock';
import { type Config, configOfProcess, settingsOf } from './config';
import { type Database, openDatabase } from './database';
import type { Role } from './domain/terms';
import { Framework } from './entities/framework';
import { DEMONSTRATION_ACCOUNTS } from './features/accounts/demonstrationAccounts';
import { makeContext } from './makeContext';

const wallClock = () => new Date();

/** Opens the database, in a new file when there is none yet. */
function open({ DATABASE_URL }: Config): Promise<Database> {
  const file = /^sqlite:(?!:)(.+)$/.exec(DATABASE_URL)?.[1];
  if (file) mkdirSync(dirname(file), { recursive: true });
  return openDatabase(DATABASE_URL);
}

/** Tables, plan and demonstration. In production each is a step of its own, taken by hand before the start. */
async function prepare(database: Database, config: Config): Promise<void> {
  const contextAs = (role: Role) =>
    makeContext({
      database,
      viewer: { id: 'first-start', role, institutionId: null },
      actorName: 'first start',
      now: clockOf(config, wallClock),
      language: 'en',
      settings: settingsOf(config),
    });
  await database.migrate();
  if (config.DEMONSTRATION) await seedDemonstration(contextAs('COORDINATOR'), { tell: console.log });
  else if ((await database.reading.count(Framework)) === 0) await seedPlan(contextAs('COORDINATOR'));
}

function greet(address: string, { DEMONSTRATION }: Config): void {
  console.log(`\nStrategy Monitor: ${address}\n`);
  if (!DEMONSTRATION) return;
  console.log('Demonstration: all figures are invented. Sign in as');
  for (const { email, password, name } of DEMONSTRATION_ACCOUNTS)
    console.log(`  ${email.padEnd(26)}${password.padEnd(24)}${name}`);
}

async function main(): Promise<void> {
  const config = configOfProcess();
  const logger = pino({ level: config.LOG_LEVEL });
  const database = await open(config);
  if (config.NODE_ENV !== 'production') await prepare(database, config);
  const { app, stop } = await createApp({
    database,
    now: clockOf(config, wallClock),
    wallClock,
    config,
    logger,
  });

  const server = createServer(app);
  server.once('error', (fault) => {
    console.error(`Cannot listen on ${config.HOST}:${config.PORT}: ${fault.message}`);
    process.exit(1);
  });
  server.listen(config.PORT, config.HOST, () => {
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : config.PORT;
    greet(`http://${config.HOST}:${port}`, config);
  });
  const end = () => {
    server.close(() => void stop().then(() => database.close()));
    server.closeIdleConnections();
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
});
