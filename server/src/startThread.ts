import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { projectRoot } from './projectRoot';

/** What a thread of the server is given; it knows no settings. */
type ThreadGiven = Pick<WorkerOptions, 'workerData' | 'resourceLimits' | 'stdout' | 'stderr'>;

/** What the server is compiled from. */
const SOURCES = ['server/src', 'schema', 'seeds'];

/**
 * Starts a thread from a file of the server, named without its ending: compiled, as the build has it. Under tsx and
 * Jest a build is used that is younger than every source; without one the thread compiles the sources itself, which
 * takes it most of a second.
 */
export function startThread(file: string, given: ThreadGiven): Worker {
  const compiled = compiledOf(file);
  if (compiled) return new Worker(compiled, { ...given, env: {} });
  const source = JSON.stringify(`${file}.ts`);
  return new Worker(`require('tsx/cjs'); require(${source});`, { ...given, eval: true });
}

function compiledOf(file: string): string | undefined {
  if (existsSync(`${file}.js`)) return `${file}.js`;
  const root = projectRoot();
  const built = join(root, 'dist', `${relative(root, file)}.js`);
  return existsSync(built) && isYoungerThanSources(built, root) ? built : undefined;
}

// Generated files are written anew by every start.
const isYoungerThanSources = (built: string, root: string): boolean =>
  statSync(built).mtimeMs >
  SOURCES.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('generated'))
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  ).reduce((latest, changed) => Math.max(latest, changed), 0);
