import { In } from 'typeorm';
import type { Config } from '../config';
import type { Database } from '../database';
import { AuditEvent } from '../entities/auditEvent';
import { User } from '../entities/user';
import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_SEEDED } from '../features/accounts/demonstrationAccounts';
import { assertMigrated } from './assertMigrated';

/**
 * Throws a sentence with the remedy when the program must not serve this database: in production while a migration
 * is pending, and outside demonstration mode while invented reports or accounts with public passwords are in it.
 */
export async function assertMayStart(
  database: Database,
  { NODE_ENV, DEMONSTRATION }: Pick<Config, 'NODE_ENV' | 'DEMONSTRATION'>,
): Promise<void> {
  if (NODE_ENV === 'production') await assertMigrated(database);
  if (DEMONSTRATION || !(await holdsDemonstration(database))) return;
  const other = NODE_ENV === 'production' ? '' : ', or DEMONSTRATION to true';
  throw new Error(
    `This database holds the demonstration, with invented figures and public passwords: set DATABASE_URL to a database that never held it${other}.`,
  );
}

// Closed accounts let nobody in; invented reports stay, so the trail of their seeding counts for ever.
const holdsDemonstration = async ({ reading }: Database): Promise<boolean> =>
  (await reading.existsBy(AuditEvent, { action: DEMONSTRATION_SEEDED })) ||
  (await reading.existsBy(User, {
    active: true,
    email: In(DEMONSTRATION_ACCOUNTS.map(({ email }) => email)),
  }));
