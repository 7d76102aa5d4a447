import { open } from 'node:fs/promises';

/** Puts the names in a folder on the disk: without it a power cut can take back a rename. Windows has no such thing. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
