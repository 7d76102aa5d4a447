import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Makes the last folder on the way to a file when it is not there. The folders above must be: a path typed wrongly
 * would otherwise start with an empty database somewhere else. Throws a sentence that names the folder.
 */
export async function makeFolder(file: string): Promise<void> {
  const folder = dirname(resolve(file));
  const above = dirname(folder);
  if (!existsSync(above))
    throw new Error(`${above} does not exist: make this folder first, or correct the path.`);
  // Recursive only so that it may be there already.
  await mkdir(folder, { recursive: true });
}
