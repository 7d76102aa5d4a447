import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '../ids';

/**
 * Makes the folder for files when it is not there, and writes, renames and deletes a file in it. Throws a sentence
 * that names the setting and the folder when one of them fails: at the start, not at somebody's first upload.
 */
export async function assertFolderWritable(folder: string): Promise<void> {
  const path = join(folder, `.writable-${newId()}`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await (await open(path, 'wx', 0o600)).close();
    await rename(path, `${path}.renamed`);
    await rm(`${path}.renamed`);
  } catch (fault) {
    await rm(path, { force: true }).catch(() => undefined);
    const reason = fault instanceof Error ? fault.message : String(fault);
    throw new Error(`EVIDENCE_FOLDER: files cannot be kept in ${folder}: ${reason}`, { cause: fault });
  }
}
