/**
 * `npm run bench`: how fast the pages are, next to a raw server that answers the same from the same database, and how
 * many SQL statements they need. Ends non-zero when that number depends on the number of rows. See docs/benchmarks.md.
 */
import 'reflect-metadata';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '../../server/src/database';
import { startServer, type ChildServer } from './childServer';
import { addPeople, prepareDatabase, settingsFor } from './loadData';
import { assertSameAnswers, prepareRollups } from './prepareRaw';
import { statementsTable, timesTable } from './printFigures';
import { memory } from './processFigures';
import { measure } from './rounds';
import { setScene } from './scene';
import { createScratchDatabase } from './scratchDatabase';
import { statementsOfPages, type PageStatements } from './statementsOfPages';

const PROGRAM = join(__dirname, '../../dist/server/src/main.js');
const RAW = join(__dirname, 'rawServer.ts');
const SETTLE_MS = 2000;

/** Runs `work` with a server, and stops the server whatever happens. */
async function serving<T>(server: ChildServer, work: (server: ChildServer) => Promise<T>): Promise<T> {
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

async function countStatements(url: string): Promise<PageStatements[]> {
  const database = await openDatabase(url);
  try {
    await addPeople(database, url);
    return await statementsOfPages(database, url);
  } finally {
    await database.close();
  }
}

async function measureTimes(url: string): Promise<void> {
  const settings = settingsFor(url);
  await serving(await startServer('product', [PROGRAM], settings), async (ours) => {
    await pause(SETTLE_MS);
    const idle = memory(ours.pid).now;
    const scene = await setScene(ours.port);
    await prepareRollups(url, ours.port, scene);
    await serving(await startServer('raw', ['--import', 'tsx', RAW], settings), async (raw) => {
      await assertSameAnswers(ours.port, raw.port, scene);
      console.log(`\nMilliseconds; cpu is the server's alone, for one request.\n`);
      console.log(timesTable(await measure(ours, raw, scene)));
    });
    const ready = (ours.readyMs / 1000).toFixed(1);
    const peak = memory(ours.pid).peak.toFixed(0);
    console.log(
      `\nReady after ${ready} s (aim 2); ${idle.toFixed(0)} MB idle (aim 130), ${peak} MB peak (aim 220).`,
    );
  });
}

async function main(): Promise<void> {
  const { url, drop } = await createScratchDatabase();
  process.once('SIGINT', () => process.exit(130));
  try {
    prepareDatabase(url);
    const pages = await countStatements(url);
    await measureTimes(url);
    console.log(`\n${statementsTable(pages)}`);
    const growing = pages.filter(({ sizes }) => new Set(sizes.map(({ statements }) => statements)).size > 1);
    for (const { page } of growing)
      console.error(`${page}: the number of SQL statements depends on the rows.`);
    if (growing.length > 0) process.exitCode = 1;
  } finally {
    await drop();
  }
}

main().catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
