import { seedDemonstration } from '../../../seeds/demo/seedDemonstration';
import { seedPlan } from '../../../seeds/seed';
import type { Database } from '../../../server/src/database';
import { Report } from '../../../server/src/entities/report';
import { ReportLine } from '../../../server/src/entities/reportLine';
import { User } from '../../../server/src/entities/user';
import { DEMONSTRATION_ACCOUNTS } from '../../../server/src/features/accounts/demonstrationAccounts';
import { openQuarter } from '../../../server/src/features/reporting/openQuarter';
import { release } from '../../../server/src/features/releases/releases.queries';
import { DATABASES, describeOnEachDatabase, SQLITE_FILE } from '../../support/databases';
import {
  commandLine,
  countRows,
  openWholeDemonstration,
  readContent,
  seedTwoQuarters,
} from './demonstrationWorld';

type Rows = Record<string, unknown>[];

/** What each installation shows, for comparing them: to make one takes long. */
const shown: Rows[] = [];

describeOnEachDatabase('A seeded demonstration', (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await seedTwoQuarters(database);
    shown.push(await readContent(database));
  }, 120_000);
  afterAll(() => database.close());

  const reportOf = async (code: string) => {
    const { institutions } = await commandLine(database).plan();
    const institutionId = institutions.find((institution) => institution.code === code)?.id;
    return database.reading.findOneByOrFail(Report, { quarter: '2019-Q3', institutionId });
  };

  test('has every state of review in the quarter under review', async () => {
    const reports = await database.reading.findBy(Report, { quarter: '2019-Q3' });
    const counts = reports.reduce<Record<string, number>>(
      (sums, { workflow }) => ({ ...sums, [workflow]: (sums[workflow] ?? 0) + 1 }),
      {},
    );
    expect(counts).toEqual({ APPROVED: 21, SUBMITTED: 5, RETURNED: 3, DRAFT: 3, NOT_STARTED: 2 });
  });

  test('shows the police a returned report with two lines to mend', async () => {
    const { id, workflow } = await reportOf('KP-THBD');
    expect(workflow).toBe('RETURNED');
    const named = await database.reading.findBy(ReportLine, { reportId: id, named: true });
    expect(named.map(({ returnComment }) => returnComment?.slice(0, 15))).toEqual([
      '(Demonstration)',
      '(Demonstration)',
    ]);
  });

  test('shows the ministry of education a draft with lines filled and lines empty', async () => {
    const { id, workflow } = await reportOf('MEST');
    expect(workflow).toBe('DRAFT');
    const lines = await database.reading.countBy(ReportLine, { reportId: id });
    const filled = await database.reading.query<{ n: number | string }[]>(
      `SELECT COUNT(DISTINCT v.line_id) AS n FROM line_value v JOIN report_line l ON l.id = v.line_id
       WHERE l.report_id = '${id}'`,
    );
    expect(Number(filled[0]?.n)).toBe(Math.ceil(lines / 2));
  });

  test('lets only the accounts of the sign-in cards in', async () => {
    const active = await database.reading.findBy(User, { active: true });
    expect(active.map(({ email }) => email).sort()).toEqual(
      DEMONSTRATION_ACCOUNTS.map(({ email }) => email).sort(),
    );
    const everybody = await database.reading.find(User);
    expect(everybody.filter(({ name }) => !name.startsWith('Demo '))).toEqual([]);
  });

  test('has a release for donors that says it is a demonstration', async () => {
    const ctx = {
      ...commandLine(database),
      viewer: { id: 'donor', role: 'DONOR', institutionId: null } as const,
    };
    const latest = await release(ctx, {});
    expect(latest).toMatchObject({ number: 1, quarter: '2019-Q2', demonstration: true });
  });

  test('is not seeded twice', async () => {
    const before = [await countRows(database), await readContent(database)];
    expect(await seedDemonstration(commandLine(database))).toBe(false);
    expect([await countRows(database), await readContent(database)]).toEqual(before);
  });
});

/** DECIMAL columns return zeros at the end. */
const asNumber = (amount: unknown) => (amount === null ? 'none' : String(Number(amount)));

/** SQLite gives a moment as it is stored, the others as a date. */
const asMoment = (at: unknown) =>
  typeof at === 'string' ? new Date(`${at.replace(' ', 'T')}Z`).toISOString() : at;

/** Rows as any database gives them, in an order that none decides. */
const comparable = (rows: Rows): Rows =>
  rows
    .map(({ amount, numerator, denominator, entered_at, first_submitted_at, ...row }) => ({
      ...row,
      amounts: [amount, numerator, denominator].map(asNumber).join(' '),
      moments: JSON.stringify([entered_at, first_submitted_at].map(asMoment)),
      key: [row.quarter, row.institution, row.indicator, row.cell].join(' '),
    }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));

describe('Installations of the demonstration', () => {
  const MINUTES = 5 * 60_000;

  test(
    'show the same, also on different databases',
    async () => {
      if (DATABASES.length === 1) {
        const another = await SQLITE_FILE.open();
        await seedTwoQuarters(another);
        shown.push(await readContent(another));
        await another.close();
      }
      const [one = [], another] = shown.map(comparable);
      expect(one.length).toBeGreaterThan(1000);
      expect(another).toEqual(one);
    },
    MINUTES,
  );

  test(
    'of two quarters and of all years are the same in the quarter that both have',
    async () => {
      const whole = await openWholeDemonstration();
      const inBoth = (rows: Rows) =>
        comparable(rows)
          .filter(({ quarter }) => quarter === '2019-Q3')
          .map(({ key, amounts, workflow }) => `${String(key)} ${String(amounts)} ${String(workflow)}`);
      const [here, there] = [inBoth(await readContent(whole)), inBoth(shown.at(-1) ?? [])];
      await whole.close();
      expect(here.length).toBeGreaterThan(1000);
      expect(there).toEqual(here);
    },
    MINUTES,
  );
});

describeOnEachDatabase('Seeding a demonstration', (open) => {
  let database: Database;
  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.close());

  test('leaves nothing behind when it is broken off', async () => {
    const before = await countRows(database);
    let heard = 0;
    const tell = () => {
      heard += 1;
      if (heard === 2) throw new Error('The power went out.');
    };
    await expect(seedTwoQuarters(database, { tell })).rejects.toThrow('The power went out.');
    expect(await countRows(database)).toEqual(before);
  }, 120_000);

  test('is refused outside demonstration mode, and nothing is loaded', async () => {
    await expect(seedDemonstration(commandLine(database, { demonstration: false }))).rejects.toThrow(
      'demonstration mode only',
    );
    expect((await commandLine(database).plan()).frameworks).toEqual([]);
  });

  test('is refused where reports are that nobody invented', async () => {
    await seedPlan(commandLine(database, { demonstration: false }));
    await openQuarter(commandLine(database, { demonstration: false }), { quarter: '2019-Q3' });
    const before = await countRows(database);
    await expect(seedDemonstration(commandLine(database))).rejects.toThrow('not of the demonstration');
    expect(await countRows(database)).toEqual(before);
  });
});
