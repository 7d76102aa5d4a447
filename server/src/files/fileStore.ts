import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

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

/** Takes an arrived file among the kept ones. It is on the disk before the row that speaks of it. */
export async function keepFile(folder: string, incoming: string, storedName: string): Promise<void> {
  const file = await open(incoming, 'r+');
  await file.sync().finally(() => file.close());
  await rename(incoming, pathOf(folder, storedName));
}

/** Deletes a kept or an arriving file; one that is not there is no fault. */
export const dropFile = (path: string): Promise<void> => rm(path, { force: true });

/** The same, by its stored name. */
export const dropStored = (folder: string, storedName: string): Promise<void> =>
  dropFile(pathOf(folder, storedName));

/** Opens a kept file for reading. Null when it is not there. */
export async function readStored(folder: string, storedName: string): Promise<ReadStream | null> {
  const path = pathOf(folder, storedName);
  const there = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  return there ? createReadStream(path) : null;
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
