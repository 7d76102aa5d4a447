import { figureOf } from '../../../seeds/demo/figureOf';
import type { Invention } from '../../../seeds/demo/figure';
import { openInvention } from '../../../seeds/demo/invention';
import { progressOf, readActivityPlan } from '../../../seeds/demo/activityPlan';
import { readCsv } from '../../../seeds/demo/readCsv';
import { seedPlan } from '../../../seeds/seed';
import { readConfig, settingsOf } from '../../../server/src/config';
import { openDatabase } from '../../../server/src/database';
import { checkLine, errorsAmong } from '../../../server/src/domain/checks';
import { quartersBetween, type Quarter } from '../../../server/src/domain/quarter';
import { makeContext } from '../../../server/src/makeContext';
import type { Plan, PlanIndicator } from '../../../server/src/plan/plan';

const QUARTERS = quartersBetween('2015-Q1', '2019-Q3');
let plan: Plan;
let invention: Invention;

beforeAll(async () => {
  const database = await openDatabase('sqlite::memory:');
  await database.migrate();
  const contextNow = () =>
    makeContext({
      database,
      viewer: { id: 'planner', role: 'COORDINATOR', institutionId: null },
      actorName: 'test',
      now: () => new Date('2015-01-01T08:00:00.000Z'),
      language: 'en',
      settings: settingsOf(readConfig({ NODE_ENV: 'test' })),
    });
  await seedPlan(contextNow());
  plan = await contextNow().plan();
  invention = openInvention(plan);
  await database.close();
});

interface Reported {
  indicator: PlanIndicator;
  institution: string;
  quarter: Quarter;
}

/** Everything that any institution reports in any quarter. */
const everythingReported = (): Reported[] =>
  [...plan.indicator.values()].flatMap((indicator) =>
    indicator.reporters.flatMap(({ institution, fromQuarter, toQuarter }) =>
      QUARTERS.filter((quarter) => fromQuarter <= quarter && quarter <= toQuarter).map((quarter) => ({
        indicator,
        institution: institution.code,
        quarter,
      })),
    ),
  );

const errorsIn = ({ indicator, institution, quarter }: Reported, slip: boolean): string[] => {
  const cells = figureOf(invention, indicator.code, { institution, quarter, slip });
  const breakdowns = indicator.breakdowns.map(({ id, code, exhaustive, overlapping, cells: own }) => ({
    id,
    code,
    exhaustive,
    overlapping,
    cells: own.map(({ key }) => key),
  }));
  const content = { cells, breakdowns, noBreakdown: false, explanation: null, lastFour: [] };
  return errorsAmong(checkLine({ rule: indicator.rule, ...content })).map(
    ({ rule, params }) => `${indicator.code} ${institution} ${quarter}: ${rule} ${JSON.stringify(params)}`,
  );
};

test('every indicator of the plan has a line of figures, and no line is about anything else', () => {
  const told = readCsv('figures.csv').map((line) => line.indicator_code);
  expect(told.sort()).toEqual([...plan.indicatorByCode.keys()].sort());
});

test('every activity of the plan has a line, and no line is about anything else', () => {
  const codes = [...plan.activity.values()].map(({ code }) => code);
  expect([...readActivityPlan().keys()].sort()).toEqual(codes.sort());
});

test('every share is of a category that the plan knows', () => {
  const known = new Set(
    [...plan.indicator.values()]
      .flatMap(({ breakdowns }) => breakdowns)
      .flatMap(({ dimensions }) =>
        dimensions.flatMap(({ code, categories }) =>
          categories.map((category) => `${code} ${category.code}`),
        ),
      ),
  );
  const unknown = readCsv('shares.csv').filter((line) => !known.has(`${line.dimension} ${line.category}`));
  expect(unknown).toEqual([]);
});

test('every weight of a reporter is of an institution that reports the indicator', () => {
  const wrong = readCsv('figures.csv').flatMap(({ indicator_code = '', reporters = '' }) => {
    const codes = plan.indicatorByCode
      .get(indicator_code)
      ?.reporters.map(({ institution }) => institution.code);
    const weighed = reporters
      .split(';')
      .filter(Boolean)
      .map((part) => part.split(':')[0] ?? '');
    return weighed.filter((code) => !codes?.includes(code)).map((code) => `${indicator_code} ${code}`);
  });
  expect(wrong).toEqual([]);
});

test('no invented figure breaks a rule: breakdowns add up, no part is above its whole', () => {
  expect(everythingReported().flatMap((reported) => errorsIn(reported, false))).toEqual([]);
});

test('a slip keeps the rules too: it is found by people, not by the form', () => {
  const counts = everythingReported().filter(
    ({ indicator: { measure, timeAggregation } }) => measure === 'COUNT' && timeAggregation === 'SUM',
  );
  expect(counts.flatMap((reported) => errorsIn(reported, true))).toEqual([]);
});

test('a figure is the same whenever it is asked for', () => {
  const place = { institution: 'KP-THBD', quarter: '2018-Q3' } as const;
  const again = openInvention(plan);
  expect([...figureOf(again, 'I2.1.1b', place)]).toEqual([...figureOf(invention, 'I2.1.1b', place)]);
});

test('children among the victims are the children that are told by themselves', () => {
  const place = { institution: 'KP-THBD', quarter: '2018-Q3' } as const;
  const children = [...figureOf(invention, 'I2.1.1b', place)]
    .filter(([key]) => key.includes('age_group=child'))
    .reduce((sum, [, { amount }]) => sum + Number(amount), 0);
  expect(figureOf(invention, 'I4.1.1a', place).get('total')?.amount).toBe(String(children));
});

test('an activity never goes back, and nothing is spent while it is postponed', () => {
  const activities = readActivityPlan();
  for (const code of activities.keys()) {
    const steps = QUARTERS.map((quarter) => progressOf(activities, code, quarter));
    const percents = steps.map(({ percent }) => percent);
    expect([code, percents]).toEqual([code, [...percents].sort((a, b) => a - b)]);
    expect(steps.filter(({ postponed, spentEur }) => postponed && spentEur !== '0')).toEqual([]);
  }
});
