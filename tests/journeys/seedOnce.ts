import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import 'reflect-metadata';
import { seedFile } from '../support/product';

/**
 * Before the journeys: one database with the demonstration, of which each journey takes a copy. A database that was
 * seeded before can be named in JOURNEYS_DATABASE.
 */
export default async function seedOnce(): Promise<void> {
  if (process.env.JOURNEYS_DATABASE) return;
  const folder = await mkdtemp(join(tmpdir(), 'journeys-'));
  process.env.JOURNEYS_FOLDER = folder;
  process.env.JOURNEYS_DATABASE = join(folder, 'demonstration.db');
  await seedFile(process.env.JOURNEYS_DATABASE);
}
