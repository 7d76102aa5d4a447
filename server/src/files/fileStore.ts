import type { ReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from './syncFolder';

/** Where files are written while they arrive and are judged: a crash leaves them here, never among the kept ones. */
const INCOMING = 'incoming';

/** What the names of kept files look like: they are ids, so no name can lead out of the folder. */
const STORED_NAME = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

const pathOf = (folder: string, storedName: string): string => {
  if (!STORED_NAME.test(storedName)) throw new Error(`Not the name of a stored file: ${storedName}`);
  return join(folder, storedName);
};

/** The path of a file that is about to arrive. Makes the folders when they are not there; only the server reads them. */
export async function incomingPath(folder: string, storedName: string): Promise<string> {
  const incoming = join(folder, INCOMING);
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  return pathOf(incoming, storedName);
}

/** Takes an arrived file among the kept ones. It and its name are on the disk before the row that speaks of it. */
export async function keepFile(folder: string, incoming: string, storedName: string): Promise<void> {
  const file = await open(incoming, 'r+');
  await file.sync().finally(() => file.close());
  await rename(incoming, pathOf(folder, storedName));
  await syncFolder(folder);
}

/** Deletes a kept or an arriving file; one that is not there is no fault. */
export const dropFile = (path: string): Promise<void> => rm(path, { force: true });

/** The same, by its stored name. */
export const dropStored = (folder: string, storedName: string): Promise<void> =>
  dropFile(pathOf(folder, storedName));

/** A kept file that is open for reading: whoever asked for it reads it to its end or destroys it. */
export interface OpenStored {
  stream: ReadStream;
  bytes: number;
}

/** Opens a kept file for reading. Null when it is not there or cannot be read. */
export async function openStored(folder: string, storedName: string): Promise<OpenStored | null> {
  const file = await open(pathOf(folder, storedName), 'r').catch(() => null);
  if (!file) return null;
  const found = await file.stat();
  if (found.isFile()) return { stream: file.createReadStream(), bytes: found.size };
  await file.close();
  return null;
}

/** When a kept file was last written; null when it is not there. */
export async function storedAt(folder: string, storedName: string): Promise<Date | null> {
  const found = await stat(pathOf(folder, storedName)).catch(() => null);
  return found && found.mtime;
}

/** Deletes what arrived before a moment and never got further: a crash left it. Gives how many it were. */
export async function sweepIncoming(folder: string, before: Date): Promise<number> {
  const { incoming } = await listStored(folder);
  let swept = 0;
  for (const name of incoming) {
    const path = join(folder, INCOMING, name);
    const written = await stat(path).catch(() => null);
    if (!written || written.mtime >= before) continue;
    await dropFile(path);
    swept += 1;
  }
  return swept;
}

/** The names of all kept files and of those that never got so far; nothing when the folder is not there. */
export async function listStored(folder: string): Promise<{ kept: string[]; incoming: string[] }> {
  const namesIn = (path: string) =>
    readdir(path, { withFileTypes: true }).then(
      (found) => found.filter((entry) => entry.isFile()).map(({ name }) => name),
      (fault: unknown) => {
        if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return [];
        throw fault;
      },
    );
  return { kept: await namesIn(folder), incoming: await namesIn(join(folder, INCOMING)) };
}
