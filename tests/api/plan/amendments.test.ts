import { PlanFileError } from '../../../server/src/features/plan/file/planProblem';
import type { PlanFiles } from '../../../server/src/features/plan/file/readPlanFiles';
import { loadPlan } from '../../../server/src/features/plan/loadPlan';
import { changed, smallPlan } from '../../support/planFiles';
import { storeReport } from '../../support/storeReport';
import { describeInEachWorld } from '../../support/world';

/** `indicators.csv` with the line of an indicator changed. */
function amended(code: string, change: readonly [string, string]): PlanFiles {
  const files = smallPlan();
  const line = files['indicators.csv']?.split('\n').find((each) => each.startsWith(`${code},`)) ?? '';
  const { line: after = '' } = changed({ line }, 'line', change);
  return changed(files, 'indicators.csv', [line, after]);
}

describeInEachWorld('An amendment after reports were begun', (world) => {
  beforeAll(async () => {
    const plan = await world().ctx('coordinator').plan();
    await world().database.transaction((db) =>
      storeReport(db, plan, {
        framework: 'NATS-2015-2019',
        quarter: '2018-Q1',
        institution: 'KP',
        workflow: 'DRAFT',
        enteredById: world().userId('focalPointKP'),
        values: {
          'I1.1.1b': '200',
          'I2.1.1a': { total: { reason: 'NOT_COLLECTED' } },
          'I2.1.2a': { total: { numerator: '1' } },
        },
      }),
    );
  });

  const load = (files: PlanFiles) => loadPlan(world().ctx('coordinator'), files);
  const problemsOf = async (files: PlanFiles): Promise<string[]> => {
    const fault: unknown = await load(files).catch((error: unknown) => error);
    if (!(fault instanceof PlanFileError)) throw new Error('The amendment was not refused.');
    return fault.problems.map(({ file, line, column, heading }) => `${file}:${line}:${column} ${heading}`);
  };

  test.each([
    ['I1.1.1b', ['COUNT,persons', 'AMOUNT,persons'], ['indicators.csv:3:10 measure']],
    ['I1.1.1b', ['SUM,SUM', 'LATEST,SUM'], ['indicators.csv:3:20 time_aggregation']],
    ['I1.1.1b', ['SUM,SUM', 'SUM,MAXIMUM'], ['indicators.csv:3:21 institution_aggregation']],
    [
      'I1.1.1b',
      ['SUM,SUM', 'AVERAGE,AVERAGE'],
      ['indicators.csv:3:20 time_aggregation', 'indicators.csv:3:21 institution_aggregation'],
    ],
    ['I2.1.2a', ['OUTCOME,RATIO', 'OUTCOME,DAYS'], ['indicators.csv:9:10 measure']],
  ] as const)('may not give %s another meaning: %j', async (code, change, problems) => {
    const before = (await world().ctx('coordinator').plan()).indicatorByCode.get(code);
    expect(await problemsOf(amended(code, change))).toEqual(problems);
    expect((await world().ctx('coordinator').plan()).indicatorByCode.get(code)).toEqual(before);
  });

  test.each([
    ['of which nothing but a reason was reported', 'I2.1.1a', ['LATEST,SUM', 'MAXIMUM,SUM']],
    ['of which nothing was reported', 'I1.1.2c', ['LATEST,SUM', 'MAXIMUM,SUM']],
    ['in its name alone', 'I1.1.1b', ['Persons reached,', 'People reached,']],
  ] as const)('may still change an indicator %s', async (_, code, change) => {
    expect(await load(amended(code, change))).toMatchObject({ changed: 1 });
    expect(await load(smallPlan())).toMatchObject({ changed: 1 });
  });
});
