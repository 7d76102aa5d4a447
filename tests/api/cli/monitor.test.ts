import { type Config, readConfig } from '../../../server/src/config';
import { type ExitCode, runCommand, type Terminal } from '../../../server/src/cli/runCommand';
import { type Database, openDatabase } from '../../../server/src/database';
import { AuditEvent } from '../../../server/src/entities/auditEvent';
import { Report } from '../../../server/src/entities/report';
import { ReportStep } from '../../../server/src/entities/reportStep';
import { User } from '../../../server/src/entities/user';
import { describeOnEachDatabase } from '../../support/databases';

const CHEAP = { NODE_ENV: 'test', PASSWORD_MEMORY_KIB: '8', PASSWORD_PASSES: '1' };
const ADMIN = ['user', 'create', '--role', 'ADMIN', '--email', 'ada@test.example', '--name', 'Ada'];

interface Outcome {
  code: ExitCode;
  told: string;
  complained: string;
}

describeOnEachDatabase('the command line', (open) => {
  let database: Database;
  const config: Config = readConfig(CHEAP);

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  async function monitor(typed: string[], given: Partial<Terminal> = {}): Promise<Outcome> {
    const told: string[] = [];
    const complained: string[] = [];
    const code = await runCommand(typed, {
      config: () => config,
      open: () => Promise.resolve({ ...database, close: () => Promise.resolve() }),
      wallClock: () => new Date('2026-01-15T09:00:00.000Z'),
      tell: (line) => void told.push(line),
      complain: (line) => void complained.push(line),
      secretPassword: () => Promise.resolve('a password for tests'),
      ...given,
    });
    return { code, told: told.join('\n'), complained: complained.join('\n') };
  }

  test.each([
    ['nothing', [], 'Which command?'],
    ['an unknown command', ['reticulate', 'splines'], 'There is no command "reticulate splines".'],
    ['an unknown option', ['migrate', '--fast'], "Unknown option '--fast'"],
    ['a word too many', ['migrate', 'now'], 'There is a word too many after the command.'],
    ['no quarter', ['quarter', 'open'], 'Something is missing after the command.'],
    ['a wrong quarter', ['quarter', 'open', '2018-Q5'], '"2018-Q5" is no quarter such as 2018-Q3.'],
    [
      'a day that does not exist',
      ['quarter', 'open', '2018-Q3', '--due', '2018-02-30'],
      '--due must be a day',
    ],
    ['an unknown role', ['user', 'create', '--role', 'KING'], '--role must be one of FOCAL_POINT,'],
    ['no address', ['user', 'create', '--role', 'ADMIN'], '--email and --name are needed.'],
    ['an unknown language', [...ADMIN, '--language', 'de'], '--language must be one of'],
    ['an unknown institution', [...ADMIN, '--institution', 'XYZ'], 'no institution with the code XYZ'],
  ])('%s is answered with the right usage and code 2', async (_, typed, sentence) => {
    const { code, complained } = await monitor(typed);
    expect({ code, complained }).toEqual({
      code: 2,
      complained: expect.stringContaining(sentence) as string,
    });
    expect(complained).toContain('Usage: npm run monitor --');
  });

  test('help lists every command', async () => {
    const { code, told } = await monitor(['--help']);
    expect(code).toBe(0);
    for (const name of [
      'migrate',
      'check',
      'seed plan',
      'seed demo',
      'user create',
      'quarter open',
      'quarter close',
    ])
      expect(told).toContain(`\n  ${name}`);
  });

  test('help for one command opens no database', async () => {
    const { code, told } = await monitor(['quarter', 'open', '--help'], {
      open: () => Promise.reject(new Error('opened')),
    });
    expect({ code, told }).toEqual({
      code: 0,
      told: expect.stringContaining('quarter open QUARTER [--due DAY]') as string,
    });
  });

  test('a database that does not answer is told in words, with code 1', async () => {
    const refused = new AggregateError([new Error('connect ECONNREFUSED 127.0.0.1:1')]);
    const { code, complained } = await monitor(['check'], { open: () => Promise.reject(refused) });
    expect({ code, complained }).toEqual({ code: 1, complained: 'connect ECONNREFUSED 127.0.0.1:1' });
  });

  test('migrating again changes nothing', async () => {
    expect(await monitor(['migrate'])).toMatchObject({ code: 0, told: 'The tables are up to date.' });
  });

  test('the whole beginning: plan, first administrator, first quarter', async () => {
    expect(await monitor(['seed', 'plan'])).toMatchObject({
      code: 0,
      told: expect.stringContaining('MF-2017-2020 is now at version 1.') as string,
    });
    expect(await monitor(['seed', 'plan'])).toMatchObject({
      code: 0,
      told: 'The plan is loaded already; nothing has changed.',
    });

    expect(await monitor(ADMIN)).toMatchObject({
      code: 0,
      told: 'Created the account ada@test.example with the role ADMIN.',
    });
    expect(await monitor(ADMIN)).toMatchObject({
      code: 1,
      complained: expect.stringMatching(/^email: /) as string,
    });
    expect(await database.reading.count(User)).toBe(1);

    const police = [
      '--role',
      'FOCAL_POINT',
      '--email',
      'kp@test.example',
      '--name',
      'P',
      '--institution',
      'KP',
    ];
    expect(await monitor(['user', 'create', ...police, '--language', 'sq'])).toMatchObject({ code: 0 });
    expect(await database.reading.findOneBy(User, { email: 'kp@test.example' })).toMatchObject({
      role: 'FOCAL_POINT',
      language: 'sq',
      institutionId: expect.any(String) as string,
    });

    const opened = await monitor(['quarter', 'open', '2018-Q3', '--due', '2018-10-20']);
    const reports = await database.reading.count(Report);
    expect(reports).toBeGreaterThan(30);
    expect(opened).toMatchObject({
      code: 0,
      told: `2018-Q3 is open: ${reports} reports, due 20 October 2018, 23:59 (Europe/Belgrade).`,
    });
    expect(await database.reading.findOneBy(ReportStep, { step: 'OPEN' })).toMatchObject({ byId: null });
    expect(await monitor(['quarter', 'close', '2018-Q3'])).toMatchObject({
      code: 0,
      told: '2018-Q3 is closed.',
    });
    expect(await monitor(['quarter', 'open', '2018-Q3'])).toMatchObject({
      code: 0,
      told: '2018-Q3 was opened before and is closed.',
    });

    const { code, told } = await monitor(['check']);
    expect(code).toBe(0);
    expect(told).toContain('Plans: NATS-2015-2019 version 1, MF-2017-2020 version 1');
    expect(told).toContain('accounts: 2\nquarters: 1');

    const trail = await database.reading.find(AuditEvent, { order: { id: 'ASC' } });
    expect(trail.map(({ action, actorName }) => `${action} by ${actorName}`)).toEqual([
      'PLAN_LOADED by command line',
      'USER_CREATED by command line',
      'USER_CREATED by command line',
      'QUARTER_OPENED by command line',
      'QUARTER_CLOSED by command line',
    ]);
  });

  test('a quarter that has not begun is not opened', async () => {
    const { code, complained } = await monitor(['quarter', 'open', '2019-Q4'], {
      wallClock: () => new Date('2019-09-30T09:00:00.000Z'),
      config: () => readConfig({ ...CHEAP, DEMONSTRATION: 'false' }),
    });
    expect({ code, complained: complained.length > 10 }).toEqual({ code: 1, complained: true });
  });
});

test('a database without tables is told so, and nothing else is tried', async () => {
  const complained: string[] = [];
  const run = (...typed: string[]) =>
    runCommand(typed, {
      config: () => readConfig(CHEAP),
      open: () => openDatabase('sqlite::memory:'),
      wallClock: () => new Date(),
      tell: () => undefined,
      complain: (line) => void complained.push(line),
      secretPassword: () => Promise.reject(new Error('asked')),
    });
  expect(await run('seed', 'plan')).toBe(1);
  expect(await run('check')).toBe(1);
  expect(complained).toEqual([
    'The tables are not up to date. First run: npm run monitor -- migrate',
    expect.stringMatching(/^Migrations to run: Plan0001/),
  ]);
  expect(await run('migrate')).toBe(0);
});
