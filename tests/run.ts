/**
 * Everything that `npm test` means: two lanes side by side twice, and at the end the journeys by themselves, since a browser wants
 * its cores. What a developer's machine lacks is skipped and named in one line; with CI=true a MySQL or MariaDB server and Chromium
 * are required.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
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

interface Step {
  name: string;
  command: string[];
  env?: Record<string, string>;
}

/** Settled when the command has succeeded; ends everything when it fails. */
async function take({ name, command, env }: Step, beside: boolean): Promise<void> {
  const from = performance.now();
  if (!beside) console.log(`\n== ${name}`);
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', beside ? 'pipe' : 'inherit', beside ? 'pipe' : 'inherit'],
    shell: process.platform === 'win32',
  });
  // Two lanes that talk at once cannot be understood.
  const said: Buffer[] = [];
  for (const voice of [child.stdout, child.stderr]) voice?.on('data', (words: Buffer) => said.push(words));
  const status = await new Promise((resolve) => child.on('close', resolve));
  if (beside) console.log(`\n== ${name}\n${Buffer.concat(said).toString()}`);
  if (status !== 0) {
    console.error(`\nFailed: ${name}`);
    process.exit(1);
  }
  console.log(`== ${name}: ${((performance.now() - from) / 1000).toFixed(0)} s`);
}

async function lane(...steps: Step[]): Promise<void> {
  for (const step of steps) await take(step, true);
}

const npm = (name: string, script: string): Step => ({ name, command: ['npm', 'run', '--silent', script] });
const jest = (name: string, ...projects: string[]): Step => ({
  name,
  command: ['npx', 'jest', '-c', 'tests/jest.config.cjs', '--selectProjects', ...projects],
});

/** Makes the database of the journeys with the built server, as a first start would: it is single work of half a minute. */
function demonstration(): Step[] {
  const folder = mkdtempSync(join(tmpdir(), 'journeys-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'demonstration.db');
  process.env.JOURNEYS_DATABASE = file;
  const env = {
    NODE_ENV: 'test',
    DEMONSTRATION: 'true',
    DATABASE_URL: `sqlite:${file}`,
    PASSWORD_MEMORY_KIB: '8',
    PASSWORD_PASSES: '1',
  };
  const monitor = (name: string, ...words: string[]): Step => ({
    name,
    command: ['node', 'dist/server/src/cli/monitor.js', ...words],
    env,
  });
  return [
    monitor('Tables for the journeys', 'migrate'),
    monitor('Demonstration for the journeys', 'seed', 'demo'),
  ];
}

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

  const hasTool = (tool: string) => !spawnSync(tool, ['-v']).error;
  if (!['pdfinfo', 'pdffonts', 'pdftotext'].every(hasTool))
    skipped.push('Skipped: what other programs read in the PDF of a release (install poppler-utils)');
  if (spawnSync('soffice', ['--version']).status !== 0)
    skipped.push(
      'Skipped: the workbook of a release opened in LibreOffice (install it, so that soffice is found)',
    );
  if (!existsSync(process.env.IATI_XSD_DIR ?? join(root, '../shared/data/iati')))
    skipped.push('Skipped: IATI files against the official schema (set IATI_XSD_DIR to its folder)');

  await take(npm('Types of the contract', 'codegen'), false);
  // Nobody may write the types of the contract anew while another lane reads them.
  await Promise.all([
    lane(
      npm('Build of the server', 'compile:server'),
      npm('Build of the client', 'compile:client'),
      npm('Weight of the client', 'size'),
      ...(browser && !process.env.JOURNEYS_DATABASE ? demonstration() : []),
    ),
    lane(npm('Types', 'types'), npm('Format', 'format:check'), npm('Unused code', 'unused')),
  ]);
  // Databases keep their tests waiting for the disk: a worker more than there are cores uses that time.
  const tests = jest('Rules, words, parts, databases and API', 'unit', 'client', 'database', 'api');
  await Promise.all([
    lane(npm('Lint', 'lint')),
    take({ ...tests, command: [...tests.command, `--maxWorkers=${availableParallelism() + 1}`] }, false),
  ]);
  if (browser) await take(jest('Journeys', 'journeys'), false);
  for (const line of skipped) console.log(line);
}

void main();
