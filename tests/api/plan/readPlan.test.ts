import { loadPlan } from '../../../server/src/features/plan/loadPlan';
import { countStatements } from '../../support/countStatements';
import { changed, smallPlan } from '../../support/planFiles';
import { describeInEachWorld } from '../../support/world';

const TREE = `{
  frameworks {
    code kind title startQuarter endQuarter planVersion { number adoptedAt }
    objectives { code title level children { code title activities {
      code title lead { code name } partners { code } startQuarter endQuarter plannedBudgetEur
      fundingSources { code title } indicators { code name unit }
    } } }
  }
}`;

const INDICATOR = `query ($code: String!) { indicator(code: $code) {
  code name definition level measure unit numeratorText denominatorText timeAggregation institutionAggregation
  direction frequency sensitivity baselineYear baselineValue dataSource decimals
  breakdowns { code exhaustive overlapping dimensions { code title categories { code title isUnknown } } cells { key title } }
  targets { period value } reporters { institution { code } fromQuarter toQuarter }
  referenceFigures { startDay endDay breakdown value unit sourceTitle sourceUrl status note }
  activity { code } objective { code } framework { code }
} }`;

const INSTITUTIONS = `{ institutions { code name type reports namesVerified } }`;

interface Tree {
  frameworks: {
    code: string;
    title: string;
    objectives: {
      code: string;
      title: string;
      children: { code: string; activities: { code: string }[] }[];
    }[];
  }[];
}

interface Detail {
  indicator: Record<string, unknown> & {
    breakdowns: { code: string; cells: { key: string; title: string }[] }[];
    referenceFigures: { breakdown: string | null }[];
  };
}

describeInEachWorld('Reading the plan', (world) => {
  test.each([
    ['coordinator', 'en', ['National Strategy 2015-2019', 'Prevention']],
    ['coordinator', 'sq', ['Strategjia Kombëtare 2015-2019', 'Parandalimi']],
    ['focalPointMEST', 'sr', ['Nacionalna strategija 2015-2019', 'Sprečavanje']],
  ] as const)('the %s reads it in the language %s', async (person, language, [framework, objective]) => {
    const { data, errors } = await world().as(person).query<Tree>(TREE, {}, language);
    expect(errors).toBeUndefined();
    const [strategy, project] = data?.frameworks ?? [];
    expect([strategy?.title, strategy?.objectives[0]?.title]).toEqual([framework, objective]);
    expect(project?.code).toBe('MF-2017-2020');
  });

  test('a framework has its objectives, activities and indicators in the order of the plan', async () => {
    const { data } = await world().as('focalPointKP').query<Tree>(TREE);
    expect(data?.frameworks[0]).toMatchObject({
      kind: 'STRATEGY',
      startQuarter: '2015-Q1',
      endQuarter: '2019-Q4',
      planVersion: { number: 1, adoptedAt: '2019-11-20T09:00:00.000Z' },
    });
    expect(data?.frameworks[0]?.objectives.map(({ code }) => code)).toEqual(['SO1', 'SO2']);
    expect(data?.frameworks[0]?.objectives[0]).toMatchObject({
      level: 'STRATEGIC',
      children: [
        {
          code: 'SO1.1',
          activities: [
            {
              code: 'A1.1.1',
              lead: { code: 'ONATC', name: "Coordinator's Office" },
              partners: [{ code: 'KP' }, { code: 'MEST' }],
              plannedBudgetEur: null,
              fundingSources: [{ title: 'Kosovo budget' }, { title: 'European Union' }],
              indicators: [{ code: 'I1.1.1a', unit: 'campaigns' }, { code: 'I1.1.1b' }],
            },
            { code: 'A1.1.2', plannedBudgetEur: '12500.5' },
          ],
        },
      ],
    });
  });

  test('an indicator says everything that a form and a chart need', async () => {
    const { data } = await world().as('focalPointPVPT').query<Detail>(INDICATOR, { code: 'I2.1.2a' });
    expect(data?.indicator).toMatchObject({
      name: 'Victims assessed jointly',
      measure: 'RATIO',
      numeratorText: 'Victims assessed',
      denominatorText: 'Victims in care',
      decimals: 1,
      baselineYear: null,
      baselineValue: null,
      dataSource: 'Own records',
      targets: [{ period: '2018', value: '80' }],
      activity: { code: 'A2.1.2' },
      objective: { code: 'SO2.1' },
      framework: { code: 'NATS-2015-2019' },
    });
    expect(data?.indicator.reporters).toEqual([
      { institution: { code: 'PVPT' }, fromQuarter: '2016-Q1', toQuarter: '2019-Q4' },
      { institution: { code: 'KP' }, fromQuarter: '2016-Q1', toQuarter: '2019-Q4' },
    ]);
  });

  test('the cells of crossed dimensions are named by all of their categories', async () => {
    const { data } = await world().as('focalPointKP').query<Detail>(INDICATOR, { code: 'I2.1.1b' }, 'sq');
    const [crossed, citizenship, assistance] = data?.indicator.breakdowns ?? [];
    expect(crossed).toMatchObject({ code: 'sex*age_group', exhaustive: true, overlapping: false });
    expect(crossed?.cells).toHaveLength(9);
    expect(crossed?.cells.slice(0, 2)).toEqual([
      { key: 'sex=female;age_group=child', title: 'Femër · Fëmijë (0-17)' },
      { key: 'sex=female;age_group=adult', title: 'Femër · I rritur (18+)' },
    ]);
    expect(citizenship?.cells.map(({ title }) => title)).toEqual(['Kosovë', 'Shqipëri', 'E panjohur']);
    expect(assistance).toMatchObject({ code: 'type_of_assistance', exhaustive: false, overlapping: true });
  });

  test('figures of others stand side by side, with their cells in words', async () => {
    const { data } = await world().as('coordinator').query<Detail>(INDICATOR, { code: 'I2.1.1b' });
    expect(data?.indicator.referenceFigures).toMatchObject([
      { breakdown: null, value: '15', status: 'PUBLISHED', startDay: '2018-01-01', endDay: '2018-12-31' },
      { breakdown: null, value: '16', status: 'RESTATED', note: 'Changed a year later' },
      { breakdown: 'Female', value: '13', sourceUrl: 'https://example.org/yearbook' },
      { breakdown: 'Female · Adult (18+)', value: '6', status: 'DERIVED', sourceUrl: null },
    ]);
  });

  test('institutions are told with the languages in which their names were seen', async () => {
    const { data } = await world().as('admin').query<{ institutions: { code: string }[] }>(INSTITUTIONS);
    expect(data?.institutions.map(({ code }) => code)).toEqual([
      'KP',
      'MEST',
      'MIA',
      'ONATC',
      'OSCE',
      'PVPT',
    ]);
    expect(data?.institutions).toMatchObject([
      { name: 'Kosovo Police', type: 'police', reports: true, namesVerified: ['en', 'sq', 'sr'] },
      {},
      { reports: false },
      {},
      {},
      { namesVerified: [] },
    ]);
  });

  test.each([
    ['framework', '{ framework(code: "NATS") { code } }'],
    ['indicator', '{ indicator(code: "i1.1.1a") { code } }'],
  ])('an unknown %s is null', async (field, document) => {
    expect(await world().as('coordinator').query(document)).toMatchObject({ data: { [field]: null } });
  });

  test.each([
    ['donor', 'all frameworks', TREE],
    ['donor', 'a framework', '{ framework(code: "NATS-2015-2019") { code } }'],
    ['donor', 'an indicator', '{ indicator(code: "I1.1.1a") { code } }'],
    ['donor', 'institutions', INSTITUTIONS],
    ['admin', 'all frameworks', TREE],
    ['admin', 'an indicator', '{ indicator(code: "I1.1.1a") { code } }'],
  ] as const)('the %s is refused %s', async (person, _, document) => {
    const { data, errors } = await world().as(person).query(document);
    expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_ALLOWED']);
  });

  test('nobody reads the plan without signing in', async () => {
    const { errors } = await world().as('anonymous').query(INSTITUTIONS);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_SIGNED_IN']);
  });

  test('the whole plan costs as many statements as a single name', async () => {
    const { database, as } = world();
    const ask = (document: string) => countStatements(database, () => as('coordinator').query(document));
    await ask(TREE);
    expect(await ask(TREE)).toBe(await ask('{ framework(code: "MF-2017-2020") { title } }'));
  });

  test('an amendment is seen by the next request', async () => {
    const amended = changed(smallPlan(), 'indicators.csv', ['Campaigns carried out', 'Campaigns run']);
    await loadPlan(world().ctx('coordinator'), amended);
    const { data } = await world().as('focalPointKP').query<Detail>(INDICATOR, { code: 'I1.1.1a' });
    expect(data?.indicator.name).toBe('Campaigns run');
    const { data: tree } = await world().as('focalPointKP').query<Tree>(TREE);
    expect(tree?.frameworks.map((framework) => framework)).toMatchObject([
      { planVersion: { number: 2 } },
      { planVersion: { number: 1 } },
    ]);
  });
});
