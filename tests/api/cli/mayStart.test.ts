import { In } from 'typeorm';
import { seedPlan } from '../../../seeds/seed';
import { assertMayStart } from '../../../server/src/cli/assertMayStart';
import { readConfig } from '../../../server/src/config';
import { type Database, openDatabase } from '../../../server/src/database';
import { AuditEvent } from '../../../server/src/entities/auditEvent';
import { User } from '../../../server/src/entities/user';
import { createDemonstrationAccounts } from '../../../server/src/features/accounts/createDemonstrationAccounts';
import {
  DEMONSTRATION_ACCOUNTS,
  DEMONSTRATION_SEEDED,
} from '../../../server/src/features/accounts/demonstrationAccounts';
import { makeContext } from '../../../server/src/makeContext';
import { describeOnEachDatabase } from '../../support/databases';
import { commandLine } from '../demonstration/demonstrationWorld';

const PRODUCTION = readConfig({
  NODE_ENV: 'production',
  SESSION_SECRET: 'thirty-two characters and a few more',
});
const REAL = readConfig({ DEMONSTRATION: 'false' });
const DEMONSTRATION = readConfig({});
const EMAILS = DEMONSTRATION_ACCOUNTS.map(({ email }) => email);

describeOnEachDatabase('The start', (open) => {
  let database: Database;
  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.close());

  const holdAccounts = async () => {
    const ctx = commandLine(database);
    await seedPlan(ctx);
    const viewer = { id: 'first', role: 'ADMIN', institutionId: null } as const;
    await createDemonstrationAccounts(makeContext({ ...ctx, database, viewer }));
  };
  const holdTrail = () =>
    database.transaction((db) =>
      db.insert(AuditEvent, {
        id: 'seeded',
        at: new Date('2026-01-15T09:00:00.000Z'),
        actorName: 'first start',
        action: DEMONSTRATION_SEEDED,
        subject: '2019-Q3',
      }),
    );

  test.each([
    ['production', PRODUCTION],
    ['real figures', REAL],
    ['the demonstration', DEMONSTRATION],
  ])('for %s takes an empty database', async (_, config) => {
    await expect(assertMayStart(database, config)).resolves.toBeUndefined();
  });

  test.each([
    ['accounts', holdAccounts],
    ['seeding', holdTrail],
  ])('for real figures refuses a database with the demonstration (%s)', async (_, hold) => {
    await hold();
    await expect(assertMayStart(database, PRODUCTION)).rejects.toThrow(
      /holds the demonstration.* set DATABASE_URL to a database that never held it\.$/,
    );
    await expect(assertMayStart(database, REAL)).rejects.toThrow(/, or DEMONSTRATION to true\.$/);
    await expect(assertMayStart(database, DEMONSTRATION)).resolves.toBeUndefined();
  });

  test('takes a database whose demonstration accounts are closed', async () => {
    await holdAccounts();
    expect(await database.reading.countBy(User, { email: In(EMAILS) })).toBe(EMAILS.length);
    await database.transaction((db) => db.update(User, { email: In(EMAILS) }, { active: false }));
    await expect(assertMayStart(database, PRODUCTION)).resolves.toBeUndefined();
  });
});

test('production does not start before the migrations have run', async () => {
  const database = await openDatabase('sqlite::memory:');
  await expect(assertMayStart(database, PRODUCTION)).rejects.toThrow('First run: npm run monitor -- migrate');
  await database.migrate();
  await expect(assertMayStart(database, PRODUCTION)).resolves.toBeUndefined();
  await database.close();
});
