import type { Database } from '../../../server/src/database';
import { Report } from '../../../server/src/entities/report';
import { ReportingQuarter } from '../../../server/src/entities/reportingQuarter';
import { ReportStep } from '../../../server/src/entities/reportStep';
import { openWholeDemonstration, readContent } from './demonstrationWorld';

const MINUTES = 5 * 60_000;

describe('The whole demonstration, from 2015 to 2019', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openWholeDemonstration();
  }, MINUTES);
  afterAll(() => database.close());

  test('opens every quarter up to the one under review, and closes those of long ago', async () => {
    const quarters = await database.reading.find(ReportingQuarter, { order: { quarter: 'ASC' } });
    expect(quarters).toHaveLength(19);
    expect(quarters.at(-1)).toMatchObject({ quarter: '2019-Q3', state: 'OPEN' });
    expect(quarters.filter(({ quarter, state }) => quarter < '2017-Q4' && state === 'OPEN')).toEqual([]);
  });

  test('has about every eighth report late, and some that never came', async () => {
    const dueAt = new Map(
      (await database.reading.find(ReportingQuarter)).map((quarter) => [quarter.quarter, quarter.dueAt]),
    );
    const past = (await database.reading.find(Report)).filter(({ quarter }) => quarter < '2019-Q3');
    const late = past.filter(
      ({ quarter, firstSubmittedAt }) => firstSubmittedAt && firstSubmittedAt > (dueAt.get(quarter) ?? 0),
    );
    expect(late.length / past.length).toBeGreaterThan(0.08);
    expect(late.length / past.length).toBeLessThan(0.18);
    expect(past.filter(({ firstSubmittedAt }) => firstSubmittedAt === null).length).toBeGreaterThan(5);
  });

  test.each(['RETURN', 'REOPEN', 'APPROVE'] as const)(
    'knows the step %s, with reports corrected after it',
    async (step) => {
      expect(await database.reading.countBy(ReportStep, { step })).toBeGreaterThan(3);
    },
  );

  test('tells reasons for missing values, and explains what is unusual', async () => {
    const content = await readContent(database);
    expect(new Set(content.map(({ reason }) => reason))).toEqual(
      new Set([null, 'NOT_YET_AVAILABLE', 'NOT_COLLECTED', 'WITHHELD']),
    );
    const explained = content.filter(({ explanation }) => explanation !== null);
    expect(explained.length).toBeGreaterThan(50);
    expect(
      explained.filter(({ explanation }) => !String(explanation).startsWith('(Demonstration) ')),
    ).toEqual([]);
  });

  test('never happens after the day on which the clock stands', async () => {
    const steps = await database.reading.find(ReportStep);
    expect(steps.filter(({ at }) => at > new Date('2019-11-20T08:00:00.000Z'))).toEqual([]);
  });
});
