import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedDemonstration, type SeedingChoice } from '../../../seeds/demo/seedDemonstration';
import { readConfig, settingsOf } from '../../../server/src/config';
import type { SignedIn } from '../../../server/src/context';
import { openDatabase, type Database } from '../../../server/src/database';
import { makeContext } from '../../../server/src/makeContext';
import { SQLITE_FILE } from '../../support/databases';

/** A context of the command line on a day, with or without demonstration mode. */
export function commandLine(database: Database, { demonstration = true, day = '2019-11-20' } = {}): SignedIn {
  const config = readConfig({
    NODE_ENV: 'test',
    DEMONSTRATION: String(demonstration),
    PASSWORD_MEMORY_KIB: '8',
    PASSWORD_PASSES: '1',
  });
  return makeContext({
    database,
    viewer: { id: 'command-line', role: 'COORDINATOR', institutionId: null },
    actorName: 'test',
    now: () => new Date(`${day}T08:00:00.000Z`),
    language: 'en',
    settings: settingsOf(config),
  });
}

/** All of the demonstration: a copy of what the journeys use where that is made already, since it takes most of a minute. */
export async function openWholeDemonstration(): Promise<Database> {
  const made = process.env.JOURNEYS_DATABASE;
  if (!made) {
    const database = await SQLITE_FILE.open();
    await seedDemonstration(commandLine(database));
    return database;
  }
  const folder = await mkdtemp(join(tmpdir(), 'monitor-'));
  await copyFile(made, join(folder, 'test.db'));
  const database = await openDatabase(`sqlite:${join(folder, 'test.db')}`);
  const close = async () => {
    await database.close();
    await rm(folder, { recursive: true });
  };
  return { ...database, close };
}

/** The last two quarters of the demonstration: enough to see how it works, and quickly made. */
export const seedTwoQuarters = (database: Database, choice: SeedingChoice = {}): Promise<boolean> =>
  seedDemonstration(commandLine(database), { from: '2019-Q2', ...choice });

const TABLES = [
  'user_account',
  'reporting_quarter',
  'report',
  'report_line',
  'line_value',
  'value_change',
  'report_step',
  'activity_report',
  'activity_change',
  'extension',
  'release_copy',
  'audit_event',
];

/** The number of rows of each table that the demonstration fills. */
export async function countRows(database: Database): Promise<Record<string, number>> {
  const counts: [string, number][] = [];
  for (const table of TABLES) {
    const [row] = await database.reading.query<{ n: number | string }[]>(
      `SELECT COUNT(*) AS n FROM ${table}`,
    );
    counts.push([table, Number(row?.n)]);
  }
  return Object.fromEntries(counts);
}

const CONTENT = `
  SELECT r.quarter, i.code AS institution, n.code AS indicator, v.cell, v.amount, v.numerator, v.denominator, v.reason,
    v.entered_at, r.workflow, r.first_submitted_at, l.explanation, l.named
  FROM line_value v JOIN report_line l ON l.id = v.line_id JOIN report r ON r.id = l.report_id
    JOIN institution i ON i.id = r.institution_id JOIN indicator n ON n.id = l.indicator_id
  ORDER BY r.quarter, i.code, n.code, v.cell`;

/** Every cell with its report, without ids. */
export const readContent = (database: Database): Promise<Record<string, unknown>[]> =>
  database.reading.query<Record<string, unknown>[]>(CONTENT);
