import { describeInEachWorld, type PersonName } from '../../support/world';
import { STRATEGY, storeReports } from './scenario';

const COMPLETION = `query Completion($quarter: Quarter) {
  activityCompletion(framework: "${STRATEGY}", quarter: $quarter) { activity { code } state percent asOf }
}`;

interface Shown {
  activity: { code: string };
  state: string;
  percent: number | null;
  asOf: string | null;
}

describeInEachWorld('The completion of activities', (world) => {
  beforeAll(() =>
    storeReports(world(), [
      { quarter: '2018-Q1', institution: 'KP', activities: { 'A2.1.1': 30 } },
      { quarter: '2018-Q1', institution: 'MEST', activities: { 'A1.1.2': 100 } },
      { quarter: '2018-Q2', institution: 'KP', activities: { 'A2.1.1': 60 } },
      { quarter: '2018-Q2', institution: 'ONATC', activities: { 'A1.1.1': 'POSTPONED' } },
      { quarter: '2018-Q3', institution: 'KP', workflow: 'DRAFT', activities: { 'A2.1.1': 100 } },
    ]),
  );

  async function completion(quarter: string | null, person: PersonName = 'coordinator') {
    const { data } = await world().as(person).query<{ activityCompletion: Shown[] }>(COMPLETION, { quarter });
    return data?.activityCompletion.map(({ activity, state, percent, asOf }) => [
      activity.code,
      state,
      percent,
      asOf,
    ]);
  }

  test('is that of the latest approved status at the quarter, in the order of the plan', async () => {
    expect(await completion('2018-Q1')).toEqual([
      ['A1.1.1', 'NOT_STARTED', null, null],
      ['A1.1.2', 'IMPLEMENTED', 100, '2018-Q1'],
      ['A2.1.1', 'IN_PROGRESS', 30, '2018-Q1'],
      ['A2.1.2', 'NOT_STARTED', null, null],
    ]);
  });

  test.each(['coordinator', 'focalPointKP', 'focalPointMEST'] as const)(
    'is the same for %s, and does not know a draft',
    async (person) => {
      expect(await completion(null, person)).toEqual([
        ['A1.1.1', 'POSTPONED', null, '2018-Q2'],
        ['A1.1.2', 'IMPLEMENTED', 100, '2018-Q1'],
        ['A2.1.1', 'PARTIALLY_IMPLEMENTED', 60, '2018-Q2'],
        ['A2.1.2', 'NOT_STARTED', null, null],
      ]);
    },
  );

  test('is refused to the donor', async () => {
    const { errors } = await world().as('donor').query(COMPLETION);
    expect(errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
  });
});
