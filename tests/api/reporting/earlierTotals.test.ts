import { storeReport, type StoredReport } from '../../support/storeReport';
import { statementsOf } from '../../support/countStatements';
import { enter, lineOf, openReport, theReport } from '../../support/reporting';
import { describeInEachWorld, type PersonName } from '../../support/world';

interface DetailsSeen {
  id: string;
  lastFour: (string | null)[];
  past: { quarter: string; amount: string | null; computed: string | null; reason: string | null }[];
  largeChanges: { before: { quarter: string }; percent: string | null }[];
  history: { by: string }[];
}

const DETAILS = `query ($id: ID!) { reportLine(id: $id) {
  id lastFour past { quarter amount computed reason }
  largeChanges { before { quarter } percent } history { by } } }`;

const TOTALS: [quarter: StoredReport['quarter'], values: StoredReport['values']][] = [
  ['2016-Q4', { 'I2.1.1a': '3' }],
  ['2017-Q4', { 'I2.1.1a': '10', 'I2.1.2a': { total: { numerator: '1', denominator: '4' } } }],
  ['2018-Q2', { 'I2.1.1a': { total: { reason: 'NOT_COLLECTED' } } }],
  ['2018-Q3', { 'I2.1.1a': '20', 'I2.1.1b': { 'citizenship=XK': { amount: '7' } } }],
];

describeInEachWorld('What a line looks back on', (world) => {
  let lineId = '';
  let shareId = '';

  const details = async (person: PersonName, id: string) => {
    const { data, errors } = await world()
      .as(person)
      .query<{ reportLine: DetailsSeen | null }>(DETAILS, { id });
    return errors?.[0]?.extensions.code ?? data?.reportLine;
  };
  const seen = async (id: string) => (await details('focalPointKP', id)) as DetailsSeen;

  beforeAll(async () => {
    const ctx = world().ctx('coordinator');
    const plan = await ctx.plan();
    for (const [quarter, values] of TOTALS) {
      const stored = { framework: 'NATS-2015-2019', institution: 'KP', quarter, values };
      await ctx.transaction(({ db }) =>
        storeReport(db, plan, { ...stored, enteredById: world().userId('focalPointKP') }),
      );
    }
    const report = await openReport(world(), '2018-Q4', 'KP');
    await enter(world(), 'focalPointKP', report, { 'I2.1.1a': { total: '30' } });
    lineId = lineOf(report, 'I2.1.1a').id;
    shareId = lineOf(report, 'I2.1.2a').id;
  });

  test('is what the checks compare with, newest first, and a blank where there was no value', async () => {
    expect((await seen(lineId)).lastFour).toEqual(['20', null, null, '10']);
    expect((await seen(shareId)).lastFour).toEqual([null, null, null, '25']);
  });

  test('is drawn for eight quarters, oldest first, gaps and reasons among them', async () => {
    const { past } = await seen(lineId);
    expect(past.map(({ quarter, amount, reason }) => [quarter, amount ?? reason])).toEqual([
      ['2016-Q4', '3'],
      ['2017-Q1', null],
      ['2017-Q2', null],
      ['2017-Q3', null],
      ['2017-Q4', '10'],
      ['2018-Q1', null],
      ['2018-Q2', 'NOT_COLLECTED'],
      ['2018-Q3', '20'],
    ]);
  });

  test('says where the total has changed much', async () => {
    expect((await seen(lineId)).largeChanges).toEqual([
      { before: { quarter: '2018-Q3' }, percent: '50' },
      { before: { quarter: '2017-Q4' }, percent: '200' },
    ]);
    expect((await seen(shareId)).largeChanges).toEqual([]);
  });

  test('stands beside each cell of a breakdown for the quarters that are shown there', async () => {
    const { id } = await openReport(world(), '2018-Q4', 'KP');
    const { cells } = lineOf(await theReport(world(), 'focalPointKP', id), 'I2.1.1b');
    expect(cells.find(({ key }) => key === 'citizenship=XK')?.previous?.amount).toBe('7');
  });

  test('comes with the history of that line alone, in a few statements', async () => {
    const statements = await statementsOf(world().database, () => seen(lineId));
    expect(statements.length).toBeLessThanOrEqual(14);
    expect((await seen(lineId)).history).toEqual([{ by: 'focalPointKP' }]);
  });

  test("is not told of another institution's line, exactly as of an unknown one", async () => {
    expect(await details('focalPointMEST', lineId)).toBeNull();
    expect(await details('focalPointMEST', '01900000-0000-7000-8000-000000000000')).toBeNull();
    expect(await details('coordinator', lineId)).toMatchObject({ id: lineId });
    expect(await details('donor', lineId)).toBe('NOT_ALLOWED');
  });
});
