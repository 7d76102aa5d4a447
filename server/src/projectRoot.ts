import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that holds package.json, schema and dist: above this file in the sources and in the build alike. */
export function projectRoot(from = __dirname): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const above = dirname(from);
  if (above === from) throw new Error('There is no package.json above the program.');
  return projectRoot(above);
}
