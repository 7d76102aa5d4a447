import { describeInEachWorld, type PersonName } from '../../support/world';
import { moveReport, REPORTS_OF_2018, STRATEGY, storeReports } from './scenario';

const OVERVIEW = `query Overview($framework: String!, $quarter: Quarter) {
  overview(framework: $framework, quarter: $quarter) {
    framework { code } quarter ownOnly expectedReports reportedReports returnedReports approvedReports awaitingReview
    overdue { code }
    reportingRate { part whole percent } onTimeRate { part whole } completeness { part whole }
    quarters
    matrix { institution { code } reportingRate { part whole } onTimeRate { part whole }
      cells { quarter workflow timeliness { state daysLate dueAt } completeness { expected filled reasoned missing } } }
    objectives { objective { code } implementedOfDue { part whole percent } reportingRate { part whole }
      completeness { part whole } distribution { state count } }
    ratings { rating count }
    indicators { indicator { code } figurePeriod figure { value partial } progress { rating target targetPeriod } }
    overdueActivities { activity { code } state percent asOf }
    dataQuality { quarter institution { code } indicator { code } rule message explanation }
  }
}`;

interface ShareShown {
  part: number;
  whole: number;
  percent?: string | null;
}

interface Overview {
  quarter: string;
  ownOnly: boolean;
  expectedReports: number;
  reportedReports: number;
  returnedReports: number;
  approvedReports: number;
  awaitingReview: number;
  overdue: { code: string }[];
  reportingRate: ShareShown;
  onTimeRate: ShareShown;
  completeness: ShareShown;
  quarters: string[];
  matrix: {
    institution: { code: string };
    reportingRate: ShareShown;
    onTimeRate: ShareShown;
    cells: {
      quarter: string;
      workflow: string;
      timeliness: { state: string; daysLate: number };
      completeness: Record<string, number>;
    }[];
  }[];
  objectives: {
    objective: { code: string };
    implementedOfDue: ShareShown;
    reportingRate: ShareShown;
    completeness: ShareShown;
    distribution: { state: string; count: number }[];
  }[];
  ratings: { rating: string; count: number }[];
  indicators: {
    indicator: { code: string };
    figurePeriod: string;
    figure: { value: string | null };
    progress: { rating: string; target: string | null; targetPeriod: string | null };
  }[];
  overdueActivities: {
    activity: { code: string };
    state: string;
    percent: number | null;
    asOf: string | null;
  }[];
  dataQuality: {
    quarter: string;
    institution: { code: string };
    indicator: { code: string };
    rule: string;
    message: string;
    explanation: string | null;
  }[];
}

describeInEachWorld('The overview', (world) => {
  beforeAll(() => storeReports(world(), REPORTS_OF_2018));

  async function overview(quarter: string | null, person: PersonName = 'coordinator'): Promise<Overview> {
    const variables = { framework: STRATEGY, quarter };
    const { data, errors } = await world().as(person).query<{ overview: Overview }>(OVERVIEW, variables);
    if (!data) throw new Error(JSON.stringify(errors));
    return data.overview;
  }
  const objective = (page: Overview, code: string) =>
    page.objectives.find((candidate) => candidate.objective.code === code);

  test('shows the last quarter that was opened unless another is asked for', async () => {
    const { quarter, quarters } = await overview(null);
    expect(quarter).toBe('2018-Q4');
    expect(quarters).toEqual(['2017-Q3', '2017-Q4', '2018-Q1', '2018-Q2', '2018-Q3', '2018-Q4']);
  });

  test('says how far the reporting of the quarter has come', async () => {
    expect(await overview('2018-Q3')).toMatchObject({
      expectedReports: 3,
      reportedReports: 2,
      returnedReports: 1,
      approvedReports: 1,
      awaitingReview: 1,
      reportingRate: { part: 2, whole: 3, percent: '66.6667' },
      onTimeRate: { part: 3, whole: 3 },
    });
  });

  test('names the institutions that have not reported after the deadline', async () => {
    expect((await overview('2018-Q1')).overdue).toEqual([{ code: 'MEST' }]);
    expect((await overview('2018-Q4')).overdue).toEqual([{ code: 'ONATC' }]);
  });

  test('keeps a report late after its approval, with the days', async () => {
    const { matrix } = await overview('2018-Q1');
    const police = matrix.find(({ institution }) => institution.code === 'KP');
    expect(police?.cells.at(-1)).toMatchObject({
      quarter: '2018-Q1',
      workflow: 'APPROVED',
      timeliness: { state: 'LATE', daysLate: 5 },
    });
    expect(police?.onTimeRate).toEqual({ part: 2, whole: 3 });
  });

  test('counts completeness from the content, whatever the workflow', async () => {
    const { matrix } = await overview('2018-Q1');
    const draft = matrix.find(({ institution }) => institution.code === 'MEST')?.cells.at(-1);
    expect(draft).toMatchObject({
      workflow: 'DRAFT',
      completeness: { expected: 3, filled: 2, reasoned: 0, missing: 1 },
    });
  });

  test('has a row for each institution with reports, oldest quarter first', async () => {
    const { matrix } = await overview('2018-Q2');
    const rows = Object.fromEntries(
      matrix.map(({ institution, cells }) => [institution.code, cells.map(({ quarter }) => quarter)]),
    );
    expect(rows).toEqual({
      ONATC: ['2018-Q1', '2018-Q2'],
      KP: ['2017-Q3', '2017-Q4', '2018-Q1', '2018-Q2'],
      MEST: ['2018-Q1', '2018-Q2'],
      PVPT: ['2018-Q1'],
    });
  });

  test('shows a focal point the own reports alone, and national figures of approved values', async () => {
    const own = await overview('2018-Q1', 'focalPointKP');
    const whole = await overview('2018-Q1');
    expect(own).toMatchObject({ ownOnly: true, expectedReports: 1, approvedReports: 1, overdue: [] });
    expect(own.matrix.map(({ institution }) => institution.code)).toEqual(['KP']);
    expect(own.indicators).toEqual(whole.indicators);
    expect(own.ratings).toEqual(whole.ratings);
    expect(own.objectives.map(({ implementedOfDue }) => implementedOfDue)).toEqual(
      whole.objectives.map(({ implementedOfDue }) => implementedOfDue),
    );
  });

  test.each(['DRAFT', 'SUBMITTED', 'RETURNED'] as const)(
    'counts no value of a report that is %s',
    async (workflow) => {
      const report = { quarter: '2018-Q2', institution: 'MEST' } as const;
      const figure = async () => {
        const { indicators } = await overview('2018-Q2');
        return indicators.find(({ indicator }) => indicator.code === 'I1.1.1b')?.figure.value;
      };
      expect(await figure()).toBe('360');
      await moveReport(world(), report, workflow);
      const without = await figure();
      await moveReport(world(), report, 'APPROVED');
      expect(without).toBe('330');
    },
  );

  test('counts ratings of all indicators of the framework', async () => {
    const { ratings, indicators } = await overview('2018-Q2');
    const count = (rating: string) => indicators.filter(({ progress }) => progress.rating === rating).length;
    expect(ratings).toEqual(
      ['ACHIEVED', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'NO_TARGET', 'NO_DATA'].map((rating) => ({
        rating,
        count: count(rating),
      })),
    );
    expect(ratings.reduce((sum, { count: each }) => sum + each, 0)).toBe(indicators.length);
  });

  test('takes activities by their latest approved status, and lists those overdue', async () => {
    const page = await overview('2018-Q4');
    expect(page.overdueActivities).toEqual([
      { activity: { code: 'A1.1.2' }, state: 'NOT_IMPLEMENTED', percent: 40, asOf: '2018-Q2' },
    ]);
    expect(objective(page, 'SO1.1')).toMatchObject({ implementedOfDue: { part: 0, whole: 1, percent: '0' } });

    const report = { quarter: '2018-Q4', institution: 'MEST' } as const;
    await moveReport(world(), report, 'APPROVED');
    const approved = await overview('2018-Q4');
    await moveReport(world(), report, 'SUBMITTED');
    expect(approved.overdueActivities).toEqual([]);
    expect(objective(approved, 'SO1')).toMatchObject({
      implementedOfDue: { part: 1, whole: 1, percent: '100' },
      distribution: expect.arrayContaining([{ state: 'IMPLEMENTED', count: 1 }]) as unknown,
    });
  });

  test('puts what is below an objective into it, and nothing else', async () => {
    const page = await overview('2018-Q1');
    expect(page.objectives.map(({ objective: { code } }) => code)).toEqual(['SO1', 'SO1.1', 'SO2', 'SO2.1']);
    expect(objective(page, 'SO1')).toEqual({ ...objective(page, 'SO1.1'), objective: { code: 'SO1' } });
    expect(objective(page, 'SO2.1')).toMatchObject({
      reportingRate: { part: 2, whole: 2 },
      completeness: { part: 4, whole: 5 },
      implementedOfDue: { part: 0, whole: 0, percent: null },
    });
  });

  test('flags figures out of the usual in submitted and approved reports, with the explanation', async () => {
    const { dataQuality } = await overview('2018-Q2');
    const lower = dataQuality.find(({ rule }) => rule === 'MUCH_LOWER');
    expect(lower).toMatchObject({
      quarter: '2018-Q2',
      institution: { code: 'KP' },
      indicator: { code: 'I1.1.1b' },
      explanation: 'No events in the summer',
    });
    expect(lower?.message).toMatch(/^20 is less than a third/);
  });

  test('flags nothing of a draft', async () => {
    const { dataQuality } = await overview('2018-Q1');
    expect(dataQuality.filter(({ institution }) => institution.code === 'MEST')).toEqual([]);
    expect(dataQuality.length).toBeGreaterThan(0);
  });

  test('flags nothing of other institutions to a focal point, and its own as to the coordinator', async () => {
    const own = await overview('2018-Q2', 'focalPointKP');
    const whole = await overview('2018-Q2');
    expect(own.dataQuality).toEqual(whole.dataQuality.filter(({ institution }) => institution.code === 'KP'));
    expect(own.dataQuality.length).toBeLessThan(whole.dataQuality.length);
  });

  test.each([
    [{ framework: STRATEGY, quarter: '2018-03' }, 'INVALID_INPUT'],
    [{ framework: STRATEGY, quarter: '2014-Q4' }, 'INVALID_INPUT'],
    [{ framework: STRATEGY, quarter: '2016-Q1' }, 'INVALID_INPUT'],
    [{ framework: 'NOTHING', quarter: null }, 'NOT_FOUND'],
  ])('refuses %j with %s', async (variables, code) => {
    const { errors } = await world().as('coordinator').query(OVERVIEW, variables);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });

  test.each(['donor', 'admin'] as const)('is refused to the %s', async (person) => {
    const { data, errors } = await world().as(person).query(OVERVIEW, { framework: STRATEGY });
    expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'NOT_ALLOWED']);
  });

  test('of a framework in which nothing was opened is empty', async () => {
    const { data } = await world()
      .as('coordinator')
      .query<{ overview: Overview }>(OVERVIEW, { framework: 'MF-2017-2020', quarter: '2018-Q4' });
    expect(data?.overview).toMatchObject({
      expectedReports: 0,
      reportingRate: { percent: null },
      matrix: [],
    });
  });
});
