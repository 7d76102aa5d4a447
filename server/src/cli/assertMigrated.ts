import type { Database } from '../database';
import { pendingMigrations } from './pendingMigrations';

/** Throws a sentence with the remedy while a migration has not run on a database. */
export async function assertMigrated(database: Database): Promise<void> {
  if ((await pendingMigrations(database)).length > 0)
    throw new Error('The tables are not up to date. First run: npm run monitor -- migrate');
}
