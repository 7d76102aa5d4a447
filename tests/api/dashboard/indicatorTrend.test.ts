import { describeInEachWorld, type PersonName } from '../../support/world';
import { moveReport, REPORTS_OF_2018, storeReports } from './scenario';

const TREND = `query Trend($code: String!) {
  indicatorTrend(code: $code) {
    indicator { code }
    points {
      quarter target
      figure { value numerator denominator outOf partial provisional
        coverage { counted expected missing { code } } }
      provisional { value provisional coverage { counted missing { code } } }
      progress { rating share shareOfExpected target expectedByNow targetPeriod }
    }
    years { year target figure { value coverage { counted expected } } progress { rating } }
    series { breakdown { code } cell { key } points { quarter value } }
    contributions { quarter workflow amount numerator reason explanation counted institution { code } }
  }
}`;

interface ShownFigure {
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  outOf: number | null;
  partial: boolean;
  provisional: boolean;
  coverage: { counted: number; expected: number; missing: { code: string }[] };
}

interface Trend {
  points: {
    quarter: string;
    target: string | null;
    figure: ShownFigure;
    provisional: ShownFigure | null;
    progress: Record<string, string | null>;
  }[];
  years: { year: number; target: string | null; figure: ShownFigure }[];
  series: {
    breakdown: { code: string };
    cell: { key: string };
    points: { quarter: string; value: string | null }[];
  }[];
  contributions: {
    quarter: string;
    workflow: string;
    amount: string | null;
    explanation: string | null;
    counted: boolean;
    institution: { code: string };
  }[];
}

describeInEachWorld('The trend of an indicator', (world) => {
  beforeAll(() => storeReports(world(), REPORTS_OF_2018));

  async function trend(code: string, person: PersonName = 'coordinator'): Promise<Trend> {
    const { data, errors } = await world().as(person).query<{ indicatorTrend: Trend }>(TREND, { code });
    if (!data) throw new Error(JSON.stringify(errors));
    return data.indicatorTrend;
  }
  const pointOf = async (code: string, quarter: string, person?: PersonName) => {
    const point = (await trend(code, person)).points.find((candidate) => candidate.quarter === quarter);
    if (!point) throw new Error(`No point for ${quarter}.`);
    return point;
  };

  test('runs from the first quarter of the framework to the last one opened', async () => {
    const { points } = await trend('I1.1.1b');
    expect(points).toHaveLength(16);
    expect([points[0]?.quarter, points.at(-1)?.quarter]).toEqual(['2015-Q1', '2018-Q4']);
  });

  test('has one point a year for an annual indicator', async () => {
    const { points, years } = await trend('I1.1.2c');
    expect(points.map(({ quarter }) => quarter)).toEqual(['2015-Q4', '2016-Q4', '2017-Q4', '2018-Q4']);
    expect(years.map(({ year }) => year)).toEqual([2015, 2016, 2017, 2018]);
  });

  test.each([
    ['2018-Q1', '300', ['MEST']],
    ['2018-Q2', '60', []],
    ['2018-Q3', '40', ['KP', 'MEST']],
    ['2018-Q4', null, ['ONATC', 'KP', 'MEST']],
  ])('of approved values alone: %s is %s, with the missing %j by name', async (quarter, value, missing) => {
    const counted = 3 - missing.length;
    const { figure } = await pointOf('I1.1.1b', quarter);
    expect(figure).toMatchObject({ value, provisional: false, partial: counted < 3 });
    expect(figure.coverage).toMatchObject({ counted, expected: 3 });
    expect(figure.coverage.missing.map(({ code }) => code).toSorted()).toEqual(missing.toSorted());
  });

  test('never averages percentages: 1 of 2 and 30 of 40 are 31 of 42', async () => {
    const { figure } = await pointOf('I2.1.2a', '2018-Q1');
    expect(figure).toMatchObject({ value: '73.8095', numerator: '31', denominator: '42' });
  });

  test('counts yes and no as n of those that answered', async () => {
    const { figure } = await pointOf('I1.1.2b', '2018-Q1');
    expect(figure).toMatchObject({ value: '1', outOf: 1, coverage: { counted: 1, expected: 2 } });
  });

  test('shows no value for a quarter without reports, never a zero', async () => {
    const { figure, provisional } = await pointOf('I1.1.1b', '2015-Q1');
    expect([figure.value, provisional]).toEqual([null, null]);
  });

  test.each([
    ['coordinator', '2018-Q1', '1299'],
    ['focalPointMEST', '2018-Q1', '1299'],
    ['focalPointKP', '2018-Q1', null],
    ['coordinator', '2018-Q3', '150'],
    ['focalPointMEST', '2018-Q3', '100'],
    ['focalPointKP', '2018-Q3', '90'],
    ['focalPointPVPT', '2018-Q3', null],
    ['coordinator', '2018-Q2', null],
  ] as const)('shows %s in %s the provisional figure %s', async (person, quarter, value) => {
    const { provisional } = await pointOf('I1.1.1b', quarter, person);
    expect(provisional?.value ?? null).toBe(value);
    expect(provisional?.provisional ?? true).toBe(true);
  });

  test('gives a focal point nothing of another institution that is not approved', async () => {
    const { contributions } = await trend('I1.1.1b', 'focalPointKP');
    const foreign = contributions.filter(({ institution }) => institution.code !== 'KP');
    expect(new Set(foreign.map(({ workflow }) => workflow))).toEqual(new Set(['APPROVED']));
    expect(contributions).toContainEqual(
      expect.objectContaining({ quarter: '2018-Q3', workflow: 'SUBMITTED', amount: '50', counted: false }),
    );
  });

  test.each([
    ['coordinator', 'No events in the summer'],
    ['focalPointKP', 'No events in the summer'],
    ['focalPointMEST', null],
  ] as const)('shows an explanation to %s as %s', async (person, explanation) => {
    const { contributions } = await trend('I1.1.1b', person);
    const ofKP = contributions.find(
      ({ quarter, institution }) => quarter === '2018-Q2' && institution.code === 'KP',
    );
    expect(ofKP).toMatchObject({ amount: '20', counted: true, explanation });
  });

  test('gives the coordinator every value that was entered, and blank lines to nobody', async () => {
    const { contributions } = await trend('I1.1.1b');
    const entered = contributions.filter(({ quarter }) => quarter >= '2018-Q3');
    expect(entered.map(({ quarter, institution, amount }) => [quarter, institution.code, amount])).toEqual([
      ['2018-Q3', 'ONATC', '40'],
      ['2018-Q3', 'KP', '50'],
      ['2018-Q3', 'MEST', '60'],
      ['2018-Q4', 'MEST', '70'],
    ]);
  });

  test('adds breakdown cells over institutions, of approved reports alone', async () => {
    const { series } = await trend('I1.1.1b');
    const values = series.map(({ cell, points }) => [
      cell.key,
      points.find(({ quarter }) => quarter === '2018-Q2')?.value,
      points.find(({ quarter }) => quarter === '2018-Q3')?.value,
    ]);
    expect(values).toEqual([
      ['sex=female', '42', null],
      ['sex=male', '8', null],
    ]);
  });

  test('steps its target by quarter, and rates the year up to the quarter', async () => {
    const { target, progress } = await pointOf('I1.1.1b', '2018-Q2');
    expect(target).toBe('1000');
    expect(progress).toEqual({
      rating: 'OFF_TRACK',
      share: '9',
      shareOfExpected: '18',
      target: '4000',
      expectedByNow: '2000',
      targetPeriod: '2018',
    });
  });

  test('rates a decrease from its baseline, and a latest value against the whole target', async () => {
    const { progress } = await pointOf('I2.1.1a', '2018-Q2');
    expect(progress).toMatchObject({ rating: 'AT_RISK', share: '75', target: '20', expectedByNow: '20' });
  });

  test('never rates an indicator that is only monitored', async () => {
    const { progress } = await pointOf('I2.1.1b', '2018-Q1');
    expect(progress).toMatchObject({ rating: 'NO_TARGET', share: null });
  });

  test('a late approval of the first quarter changes it and its year, and no other quarter', async () => {
    const report = { quarter: '2018-Q1', institution: 'MEST' } as const;
    const before = await trend('I1.1.1b');
    await moveReport(world(), report, 'APPROVED');
    const after = await trend('I1.1.1b');
    await moveReport(world(), report, 'DRAFT');

    const figures = ({ points }: Trend) => points.map(({ quarter, figure }) => [quarter, figure.value]);
    const changed = figures(after).filter(
      (_, place) => figures(before)[place]?.[1] !== figures(after)[place]?.[1],
    );
    expect(changed).toEqual([['2018-Q1', '1299']]);
    const yearOf2018 = ({ years }: Trend) => years.find(({ year }) => year === 2018)?.figure.value;
    expect([yearOf2018(before), yearOf2018(after)]).toEqual(['400', '1399']);
  });

  test('answers an unknown code with NOT_FOUND', async () => {
    const { errors } = await world().as('coordinator').query(TREND, { code: 'I9.9.9' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'code' });
  });

  test.each(['donor', 'admin'] as const)('is refused to the %s', async (person) => {
    const { data, errors } = await world().as(person).query(TREND, { code: 'I1.1.1b' });
    expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'NOT_ALLOWED']);
  });
});
