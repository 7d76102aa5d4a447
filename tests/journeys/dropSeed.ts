import { rm } from 'node:fs/promises';

/** After the journeys: what `seedOnce` made goes away. */
export default async function dropSeed(): Promise<void> {
  const folder = process.env.JOURNEYS_FOLDER;
  if (folder) await rm(folder, { recursive: true, force: true });
}
