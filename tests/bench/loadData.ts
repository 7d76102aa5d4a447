import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Config, readConfig, settingsOf } from '../../server/src/config';
import type { Context } from '../../server/src/context';
import type { Database } from '../../server/src/database';
import type { Role } from '../../server/src/domain/terms';
import { createUser } from '../../server/src/features/accounts/createUser';
import { openQuarter } from '../../server/src/features/reporting/openQuarter';
import { makeContext } from '../../server/src/makeContext';
import { readReportHeads } from '../../server/src/reports/readReportHeads';

const root = join(__dirname, '../..');

/** The settings of the server that is measured. Production would refuse to start on the demonstration's figures. */
export const settingsFor = (url: string): Record<string, string> => ({
  NODE_ENV: 'development',
  DATABASE_URL: url,
  SESSION_SECRET: 'of the benchmark: nobody else can reach it',
  DEMONSTRATION: 'true',
  LOG_LEVEL: 'warn',
});

/** The framework that is measured, the last quarter of the demonstration, and the one in which cells are saved. */
export const FRAMEWORK = 'NATS-2015-2019';
export const QUARTER = '2019-Q3';
export const NEXT_QUARTER = '2019-Q4';

export const PASSWORD = 'a password for the benchmark';
export const COORDINATOR = 'coordinator@bench.example';
export const focalPointOf = (institutionCode: string) => `${institutionCode.toLowerCase()}@bench.example`;

/** Tables, plan and demonstration data, through the commands that an operator has. */
export function prepareDatabase(url: string): void {
  const env = { ...process.env, DATABASE_URL: url, NODE_ENV: 'development', DEMONSTRATION: 'true' };
  for (const command of ['migrate', 'seed plan', 'seed demo'])
    execFileSync(process.execPath, ['server/run.mjs', 'cli/monitor', ...command.split(' ')], {
      cwd: root,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
}

function contextAs(database: Database, config: Config, role: Role): Context {
  const viewer = { id: 'benchmark', role, institutionId: null };
  const now = () => new Date();
  return makeContext({
    database,
    viewer,
    actorName: 'benchmark',
    now,
    language: 'en',
    settings: settingsOf(config),
  });
}

/** Opens the quarter in which cells are saved, and gives a person to the coordinator's office and to each reporter. */
export async function addPeople(database: Database, url: string): Promise<void> {
  const config = readConfig(settingsFor(url));
  await openQuarter(contextAs(database, config, 'COORDINATOR'), { quarter: NEXT_QUARTER });
  const admin = contextAs(database, config, 'ADMIN');
  const { institution } = await admin.plan();
  const heads = await readReportHeads(database.reading, { quarters: [NEXT_QUARTER] });
  const account = { password: PASSWORD, language: 'en' as const };
  await createUser(admin, { ...account, name: 'Benchmark', email: COORDINATOR, role: 'COORDINATOR' });
  for (const institutionId of new Set(heads.map((head) => head.institutionId))) {
    const email = focalPointOf(institution.get(institutionId)?.code ?? '');
    await createUser(admin, { ...account, name: email, email, role: 'FOCAL_POINT', institutionId });
  }
}
