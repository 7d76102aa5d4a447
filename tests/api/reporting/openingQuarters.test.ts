import { AuditEvent } from '../../../server/src/entities/auditEvent';
import { Report } from '../../../server/src/entities/report';
import { ReportLine } from '../../../server/src/entities/reportLine';
import type { Quarter } from '../../../server/src/domain/quarter';
import { openQuarter } from '../../../server/src/features/reporting/openQuarter';
import { makeContext } from '../../../server/src/makeContext';
import { actionOf, change, changed } from '../../support/reporting';
import type { ActionSeen, ReportSeen, ShareSeen } from '../../support/reportSeen';
import { describeInEachWorld, type PersonName, type World } from '../../support/world';

interface QuarterSeen {
  id: string;
  quarter: string;
  state: string;
  dueAt: string;
  expectedReports: number;
  submittedReports: number;
  approvedReports: number;
  submittedShare: ShareSeen;
  approvedShare: ShareSeen;
  extensions: { reason: string }[];
  viewerActions: ActionSeen[];
}

const open = (world: World, quarter: string, dueOn?: string) =>
  change<QuarterSeen>(world, 'coordinator', ['openQuarter', { quarter, dueOn }]);

async function quartersOf(world: World, person: PersonName): Promise<QuarterSeen[]> {
  const { data } = await world.as(person).query<{ quarters: QuarterSeen[] }>(
    `{ quarters { id quarter state dueAt expectedReports submittedReports approvedReports
       submittedShare { part whole percent } approvedShare { part whole percent }
       extensions { reason } viewerActions { action allowed reason } } }`,
  );
  return data?.quarters ?? [];
}

/** Institution and framework -> codes of the indicators and activities in its report. */
async function contents(world: World, quarter: string): Promise<Record<string, string[]>> {
  const { data } = await world.as('coordinator').query<{ reports: ReportSeen[] }>(
    `query ($filter: ReportFilter) { reports(filter: $filter) {
       reference lines { indicator { code } } activities { activity { code } } } }`,
    { filter: { quarter } },
  );
  return Object.fromEntries(
    (data?.reports ?? []).map(({ reference, lines, activities }) => [
      reference.slice(quarter.length + 1),
      [...lines.map(({ indicator }) => indicator.code), ...activities.map(({ activity }) => activity.code)],
    ]),
  );
}

describeInEachWorld('Opening a quarter', (world) => {
  const rows = async () => {
    const { reading } = world().database;
    return { reports: await reading.count(Report), lines: await reading.count(ReportLine) };
  };

  test('before anything is opened, the first quarter of the plan can be opened next', async () => {
    const [next, ...others] = await quartersOf(world(), 'coordinator');
    expect(others).toEqual([]);
    expect(next).toMatchObject({ quarter: '2015-Q1', state: 'NOT_OPEN', expectedReports: 0 });
    expect(actionOf(next?.viewerActions ?? [], 'OPEN_QUARTER')?.allowed).toBe(true);
    expect(actionOf(next?.viewerActions ?? [], 'CLOSE_QUARTER')).toMatchObject({
      allowed: false,
      reason: 'The quarter is not open for reporting.',
    });
  });

  test('every institution gets a report for each framework in which it has something to report', async () => {
    const { result } = await open(world(), '2018-Q2');
    expect(result).toMatchObject({
      quarter: '2018-Q2',
      state: 'OPEN',
      dueAt: '2018-07-15T21:59:59.999Z',
      expectedReports: 6,
    });
    expect(await contents(world(), '2018-Q2')).toEqual({
      'KP/MF-2017-2020': ['IP.0.1c'],
      'KP/NATS-2015-2019': ['I1.1.1b', 'I1.1.2b', 'I2.1.1a', 'I2.1.1b', 'I2.1.2a', 'A2.1.1'],
      'MEST/NATS-2015-2019': ['I1.1.1b', 'I1.1.2a', 'I1.1.2b', 'A1.1.2'],
      'ONATC/MF-2017-2020': ['IP.0.1a', 'IP.0.1b', 'AP.0.1'],
      'ONATC/NATS-2015-2019': ['I1.1.1a', 'I1.1.1b', 'A1.1.1'],
      'PVPT/NATS-2015-2019': ['I2.1.2a', 'I2.1.2b', 'A2.1.2'],
    });
  });

  test('annual indicators are asked for in the fourth quarter alone', async () => {
    await open(world(), '2018-Q4');
    expect((await contents(world(), '2018-Q4'))['MEST/NATS-2015-2019']).toContain('I1.1.2c');
  });

  test('an institution with no indicator left still reports the activity that it leads, after its end too', async () => {
    await open(world(), '2019-Q1');
    const { 'MEST/NATS-2015-2019': mest } = await contents(world(), '2019-Q1');
    expect(mest).toEqual(['I1.1.1b', 'A1.1.2']);
  });

  test('quarters can be opened in any order; the one after the latest is offered next', async () => {
    await open(world(), '2016-Q3');
    await open(world(), '2015-Q2');
    const quarters = await quartersOf(world(), 'coordinator');
    expect(quarters.map(({ quarter, state }) => `${quarter} ${state}`)).toEqual([
      '2019-Q2 NOT_OPEN',
      ...['2019-Q1', '2018-Q4', '2018-Q2', '2016-Q3', '2015-Q2'].map((quarter) => `${quarter} OPEN`),
    ]);
  });

  test('opening twice changes nothing', async () => {
    const first = await open(world(), '2017-Q2', '2017-07-20');
    const before = await rows();
    const second = await open(world(), '2017-Q2', '2017-08-30');
    expect(second.result).toEqual(first.result);
    expect(second.result?.dueAt).toBe('2017-07-20T21:59:59.999Z');
    expect(await rows()).toEqual(before);
    const events = await world().database.reading.findBy(AuditEvent, {
      action: 'QUARTER_OPENED',
      subject: '2017-Q2',
    });
    expect(events).toHaveLength(1);
  });

  test('opening at the same moment opens once', async () => {
    const before = await rows();
    const people = ['coordinator', 'secondCoordinator'] as const;
    const opened = await Promise.all(
      [...people, ...people].map((person) => openQuarter(world().ctx(person), { quarter: '2016-Q1' })),
    );
    expect(new Set(opened.map(({ id }) => id)).size).toBe(1);
    const expected = Object.values(await contents(world(), '2016-Q1'));
    expect((await rows()).reports).toBe(before.reports + expected.length);
  });

  test('a report keeps the plan version under which it was opened', async () => {
    const { data } = await world()
      .as('coordinator')
      .query<{ reports: { planVersion: { number: number } }[] }>(`{ reports { planVersion { number } } }`);
    expect(new Set(data?.reports.map(({ planVersion }) => planVersion.number))).toEqual(new Set([1]));
  });

  test.each([
    ['2014-Q4', undefined, 'INVALID_INPUT', 'quarter', 'The quarter lies outside the period'],
    ['2020-Q2', undefined, 'INVALID_INPUT', 'quarter', 'The quarter lies outside the period'],
    ['2020-Q1', undefined, 'NOT_ALLOWED', 'quarter', 'The quarter has not begun yet.'],
    ['2015-Q4', '2015-12-31', 'INVALID_INPUT', 'dueOn', 'The deadline must lie after the end'],
  ])('%s due %s is refused with %s', async (quarter, dueOn, code, field, message) => {
    const before = await rows();
    const { error } = await open(world(), quarter, dueOn);
    expect(error).toMatchObject({
      message: expect.stringContaining(message) as string,
      extensions: { code, field },
    });
    expect(await rows()).toEqual(before);
  });

  test('a quarter that is no quarter is refused', async () => {
    const { error } = await open(world(), '2018-Q5');
    expect(error?.extensions.code).toBe('INVALID_INPUT');
    const typed = openQuarter(world().ctx('coordinator'), { quarter: '2018-Q5' as Quarter });
    await expect(typed).rejects.toMatchObject({ code: 'INVALID_INPUT', sentence: 'Error_UNKNOWN_QUARTER' });
  });

  test('a quarter can be opened by a command, which has no account', async () => {
    const { viewer, ...ctx } = world().ctx('coordinator');
    const byCommand = makeContext({
      ...ctx,
      database: world().database,
      viewer: { ...viewer, id: 'command' },
      actorName: 'command line',
    });
    await openQuarter(byCommand, { quarter: '2019-Q3' });
    const { data } = await world()
      .as('coordinator')
      .query<{ reports: ReportSeen[] }>(`{ reports(filter: { quarter: "2019-Q3" }) { steps { step by } } }`);
    expect(data?.reports[0]?.steps).toEqual([{ step: 'OPEN', by: 'Strategy Monitor' }]);
  });

  test('a running quarter can be opened from its first day', async () => {
    expect((await open(world(), '2019-Q4')).result).toMatchObject({ state: 'OPEN' });
  });

  test('a focal point sees the quarters with the own reports alone, and opens none', async () => {
    const quarter = (await quartersOf(world(), 'focalPointMEST')).find((row) => row.quarter === '2018-Q2');
    expect(quarter).toMatchObject({ expectedReports: 1, submittedReports: 0 });
    expect(quarter?.submittedShare).toEqual({ part: 0, whole: 1, percent: '0' });
    expect(quarter?.approvedShare).toEqual({ part: 0, whole: 1, percent: '0' });
    expect(actionOf(quarter?.viewerActions ?? [], 'CLOSE_QUARTER')).toMatchObject({
      allowed: false,
      reason: 'Your role does not allow this.',
    });
    const { error } = await change(world(), 'focalPointMEST', ['openQuarter', { quarter: '2015-Q1' }]);
    expect(error?.extensions.code).toBe('NOT_ALLOWED');
  });

  test('closing twice changes nothing; a quarter is not closed before it is over, nor before it is open', async () => {
    const closed = await changed<QuarterSeen>(world(), 'coordinator', [
      'closeQuarter',
      { quarter: '2015-Q2' },
    ]);
    expect(closed.state).toBe('CLOSED');
    world().clock.advance({ days: 1 });
    expect(await changed(world(), 'coordinator', ['closeQuarter', { quarter: '2015-Q2' }])).toEqual(closed);
    expect((await open(world(), '2015-Q2')).result?.state).toBe('CLOSED');

    const running = await change(world(), 'coordinator', ['closeQuarter', { quarter: '2019-Q4' }]);
    expect(running.error?.message).toBe('The quarter has not ended yet.');
    const unopened = await change(world(), 'coordinator', ['closeQuarter', { quarter: '2015-Q3' }]);
    expect(unopened.error?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'quarter' });
  });
});
