/**
 * Everything that `npm test` means, in the order in which it fails fastest. What a developer's machine lacks
 * (a MySQL or MariaDB server, Chromium) is skipped and named in one line; with CI=true it is required.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';

const root = join(__dirname, '..');
const ci = process.env.CI === 'true';
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
const skipped: string[] = [];

function need(present: boolean, what: string, how: string): boolean {
  if (!present && ci) {
    console.error(`${what} is required here: ${how}`);
    process.exit(1);
  }
  if (!present) skipped.push(`Skipped: ${what} (${how})`);
  return present;
}

/** A server that is named but does not answer is a mistake on every machine. */
async function answers(url: string | undefined): Promise<boolean> {
  if (!url) return false;
  try {
    const connection = await createConnection(url.replace(/\/[^/]*$/, '/'));
    await connection.end();
    return true;
  } catch (fault) {
    console.error(`TEST_MYSQL_URL: no database can be reached there: ${String(fault)}`);
    return process.exit(1);
  }
}

function step(name: string, command: string, ...args: string[]): void {
  const from = performance.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`\nFailed: ${name}`);
    process.exit(status ?? 1);
  }
  console.log(`== ${name}: ${((performance.now() - from) / 1000).toFixed(0)} s`);
}

const jest = (name: string, ...projects: string[]) =>
  step(name, 'npx', 'jest', '-c', 'tests/jest.config.cjs', '--selectProjects', ...projects);

async function main(): Promise<void> {
  need(
    await answers(process.env.TEST_MYSQL_URL),
    'the database and API tests on MySQL or MariaDB',
    'set TEST_MYSQL_URL, for example mysql://root@127.0.0.1:3306/test',
  );
  const browser = need(
    existsSync(chromium),
    'the journeys in a browser',
    'install Chromium or set CHROMIUM to its path',
  );

  if (!existsSync(process.env.IATI_XSD_DIR ?? join(root, '../shared/data/iati')))
    skipped.push('Skipped: IATI files against the official schema (set IATI_XSD_DIR to its folder)');

  step('Types, lint, format, unused code', 'npm', 'run', '--silent', 'check');
  step('Build', 'npm', 'run', '--silent', 'build');
  step('Weight of the client', 'npm', 'run', '--silent', 'size');
  jest('Rules, words and parts', 'unit', 'client');
  jest('Databases and API', 'database', 'api');
  if (browser) jest('Journeys', 'journeys');
  for (const line of skipped) console.log(line);
}

void main();
