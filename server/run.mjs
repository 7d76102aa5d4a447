/**
 * Starts a compiled part of the server and compiles first what is missing or older than its sources:
 * `node server/run.mjs main`, `node server/run.mjs cli/monitor quarter open 2019-Q4`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [part = 'main', ...args] = process.argv.slice(2);

const newest = (folder) =>
  Math.max(
    0,
    ...readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('generated'))
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );

const builtAt = (file) => (existsSync(join(root, file)) ? statSync(join(root, file)).mtimeMs : 0);

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
  builtAt('dist/server/src/main.js') < Math.max(newest('server/src'), newest('schema'), newest('seeds'))
)
  build('build:server', 'server');
if (
  hasSources &&
  part === 'main' &&
  builtAt('dist/client/index.html') < Math.max(newest('client'), newest('schema'))
)
  build('build:client', 'client');

process.chdir(root);
process.argv = [process.argv[0], join(root, 'dist/server/src', `${part}.js`), ...args];
await import(`../dist/server/src/${part}.js`);
