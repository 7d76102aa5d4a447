import { quartersBetween, type Quarter } from '../../../server/src/domain/quarter';
import { activityCompletion } from '../../../server/src/features/dashboard/activityCompletion.queries';
import { overview } from '../../../server/src/features/dashboard/overview.queries';
import { indicatorTrend } from '../../../server/src/features/dashboard/trend.queries';
import { countStatements } from '../../support/countStatements';
import { describeInEachWorld, type World } from '../../support/world';
import { STRATEGY, storeReports } from './scenario';

const full = (quarter: Quarter) =>
  ['ONATC', 'KP', 'MEST', 'PVPT'].map((institution, place) => ({
    quarter,
    institution,
    workflow: place === 1 ? ('SUBMITTED' as const) : ('APPROVED' as const),
    values: {
      'I1.1.1b': { total: { amount: '4' }, 'sex=female': { amount: '4' } },
      'I1.1.1a': '1',
      'I2.1.1a': '9',
    },
    explanations: { 'I1.1.1b': 'As counted' },
    activities: { 'A1.1.1': 10 },
  }));

/** SQL statements of each page, the check of the plan's stamp included. */
async function statementsOfPages(world: World): Promise<Record<string, number>> {
  const count = (work: (ctx: ReturnType<World['ctx']>) => Promise<unknown>) => {
    const ctx = world.ctx('coordinator');
    return countStatements(world.database, () => work(ctx));
  };
  return {
    overview: await count((ctx) => overview(ctx, { framework: STRATEGY })),
    indicatorTrend: await count((ctx) => indicatorTrend(ctx, { code: 'I1.1.1b' })),
    activityCompletion: await count((ctx) => activityCompletion(ctx, { framework: STRATEGY })),
  };
}

describeInEachWorld('The number of statements of a dashboard page', (world) => {
  test('does not depend on the number of reports, lines and cells', async () => {
    await storeReports(world(), full('2016-Q1').slice(0, 2));
    await statementsOfPages(world());
    const withTwoReports = await statementsOfPages(world());
    await storeReports(world(), quartersBetween('2016-Q2', '2019-Q3').flatMap(full));
    expect(await statementsOfPages(world())).toEqual(withTwoReports);
    expect(withTwoReports).toEqual({ overview: 8, indicatorTrend: 5, activityCompletion: 3 });
  });
});
