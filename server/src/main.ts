import 'reflect-metadata';
import { createServer } from 'node:http';
import { pino } from 'pino';
import { createApp } from './app';
import { assertMayStart } from './cli/assertMayStart';
import { clockOf } from './clock';
import { type Config, configOfProcess } from './config';
import { openDatabase } from './database';
import { stopWorkers } from './disclosure/protectInWorkers';
import { DEMONSTRATION_ACCOUNTS } from './features/accounts/demonstrationAccounts';
import { assertFolderWritable } from './files/assertFolderWritable';
import { failAbandonedDrafts } from './features/releases/failAbandonedDrafts';
import { startJobs } from './jobs/startJobs';

const wallClock = () => new Date();

function greet(address: string, { DEMONSTRATION, SMTP_URL }: Config): void {
  console.log(`\nStrategy Monitor: ${address}\n`);
  if (SMTP_URL === undefined || DEMONSTRATION)
    console.log('No mail is sent: mails are shown in the outbox of the Coordinator.');
  if (!DEMONSTRATION) return;
  console.log('Demonstration: all figures are invented. Sign in as');
  for (const { email, password, name } of DEMONSTRATION_ACCOUNTS)
    console.log(`  ${email.padEnd(26)}${password.padEnd(24)}${name}`);
}

async function main(): Promise<void> {
  const config = configOfProcess();
  const logger = pino({ level: config.LOG_LEVEL });
  await assertFolderWritable(config.EVIDENCE_FOLDER);
  const database = await openDatabase(config.DATABASE_URL);
  if (config.NODE_ENV !== 'production') {
    // Loaded only here: production has no use for the demonstration's story.
    const { prepare } = await import('./cli/prepare');
    await prepare(database, config, clockOf(config, wallClock));
  }
  await assertMayStart(database, config);
  await failAbandonedDrafts(database);
  const parts = { database, now: clockOf(config, wallClock), wallClock, config, logger };
  const { app, stop } = await createApp(parts);
  const jobs = startJobs(parts);

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
    server.close(() => void Promise.all([stop(), jobs.stop(), stopWorkers()]).then(() => database.close()));
    server.closeIdleConnections();
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
});
