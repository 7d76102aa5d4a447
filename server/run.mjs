/**
 * Starts a compiled part of the server and compiles first what is missing or older than its sources:
 * `node server/run.mjs main`, `node server/run.mjs cli/monitor quarter open 2019-Q4`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [part = 'main', ...args] = process.argv.slice(2);

const changedAt = (file) => (existsSync(join(root, file)) ? statSync(join(root, file)).mtimeMs : 0);

const filesIn = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !file.includes('generated'));

/** Is a built file missing, or older than a source or than what decides how sources are compiled? */
const isStale = (built, folders, files) =>
  changedAt(built) <
  Math.max(
    1,
    ...['package-lock.json', 'tsconfig.base.json', ...files, ...folders.flatMap(filesIn)].map(changedAt),
  );

function build(script, what) {
  console.log(`Building the ${what} ...`);
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const hasSources = existsSync(join(root, 'server/src'));
if (
  hasSources &&
  isStale('dist/server/src/main.js', ['server/src', 'schema', 'seeds'], ['server/tsconfig.json'])
)
  build('build:server', 'server');
// client/tsconfig.json is in its folder.
if (hasSources && part === 'main' && isStale('dist/client/index.html', ['client', 'schema'], []))
  build('build:client', 'client');

process.chdir(root);
process.argv = [process.argv[0], join(root, 'dist/server/src', `${part}.js`), ...args];
await import(`../dist/server/src/${part}.js`);
