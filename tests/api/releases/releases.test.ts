import { createHash } from 'node:crypto';
import { LineValue } from '../../../server/src/entities/lineValue';
import { ReferenceFigure } from '../../../server/src/entities/referenceFigure';
import { Release } from '../../../server/src/entities/release';
import { AuditEvent } from '../../../server/src/entities/auditEvent';
import { createRelease } from '../../../server/src/features/releases/createRelease';
import { release as readRelease } from '../../../server/src/features/releases/releases.queries';
import { newId } from '../../../server/src/ids';
import { insertRows } from '../../../server/src/insertRows';
import { markPlanChanged } from '../../../server/src/plan/keptPlan';
import { countStatements, statementsOf } from '../../support/countStatements';
import { storeReport, type StoredReport } from '../../support/storeReport';
import { describeInEachWorld, type PersonName, type World } from '../../support/world';

const FRAMEWORK = 'NATS-2015-2019';
/** Figures that occur nowhere else, so that they can be searched for in the text of a release. */
const SMALL_COUNT_FIGURES = { total: '770077', cell: '440044' };
const DRAFT_FIGURE = '880088';

const RELEASE = `fragment Whole on Release {
  number title releasedAt frameworkCode frameworkTitle quarter contentHash demonstration keyPoints
  headline { indicatorsReleased indicatorsLeftOut activitiesDue activitiesImplemented ratings { rating count } }
  objectives { code title level implementedOfDue { part whole percent } distribution { state count } }
  indicators { code name unit measure decimals definition objectiveCode baselineYear baselineValue rating
    shareOfExpected points { period value outOf numerator denominator target counted expected }
    years { period value counted expected }
    referenceFigures { startDay endDay breakdown value unit sourceTitle sourceUrl status } }
  leftOut { code name reason } sources { title url }
}`;
const READ = `${RELEASE} query Read($number: Int) { release(number: $number) { ...Whole } }`;
const PREVIEW = `${RELEASE} query Preview($framework: String!, $quarter: Quarter!) {
  releasePreview(framework: $framework, quarter: $quarter) { ...Whole } }`;
const CREATE = `${RELEASE} mutation Create($input: CreateReleaseInput!) { createRelease(input: $input) { ...Whole } }`;
const REGISTER = `{ releases { number title frameworkCode quarter releasedAt } }`;

interface Point {
  period: string;
  value: string | null;
  target: string | null;
  counted: number;
  expected: number;
}

interface Whole {
  number: number;
  title: string;
  frameworkTitle: string;
  contentHash: string;
  keyPoints: string[];
  headline: Record<string, unknown> & { ratings: { rating: string; count: number }[] };
  indicators: {
    code: string;
    name: string;
    rating: string;
    points: Point[];
    years: Point[];
    referenceFigures: { value: string; breakdown: string | null }[];
  }[];
  leftOut: { code: string; name: string }[];
  sources: unknown[];
}

const texts = (stem: string) => ({ en: `${stem} en`, sq: `${stem} sq`, sr: `${stem} sr` });
const input = (changes: Record<string, unknown> = {}) => ({
  framework: FRAMEWORK,
  quarter: '2018-Q2',
  titles: texts('Title'),
  keyPoints: [texts('First'), texts('Second')],
  ...changes,
});

const REPORTS: Omit<StoredReport, 'framework' | 'enteredById'>[] = [
  {
    quarter: '2018-Q1',
    institution: 'KP',
    values: {
      'I1.1.1b': '200',
      'I2.1.1b': {
        total: { amount: SMALL_COUNT_FIGURES.total },
        'sex=female;age_group=child': { amount: SMALL_COUNT_FIGURES.cell },
      },
    },
    activities: { 'A2.1.1': 60 },
  },
  { quarter: '2018-Q1', institution: 'MEST', workflow: 'SUBMITTED', values: { 'I1.1.1b': DRAFT_FIGURE } },
  { quarter: '2018-Q2', institution: 'KP', values: { 'I1.1.1b': '20' } },
  { quarter: '2018-Q3', institution: 'KP', values: { 'I1.1.1b': '660066' } },
];

async function arrange(world: World, reports = REPORTS): Promise<void> {
  const plan = await world.ctx('coordinator').plan();
  const enteredById = world.userId('focalPointKP');
  await world.database.transaction(async (db) => {
    for (const report of reports)
      await storeReport(db, plan, { framework: FRAMEWORK, enteredById, ...report });
  });
}

/** Two more figures of others for I1.1.1b: one public, of a cell; one that is not. */
async function addReferenceFigures(world: World): Promise<void> {
  const indicatorId = (await world.ctx('coordinator').plan()).indicatorByCode.get('I1.1.1b')?.id ?? '';
  const figure = (value: string, isPublic: boolean, sortOrder: number) => ({
    id: newId(),
    indicatorId,
    startDay: '2018-01-01',
    endDay: '2018-03-31',
    breakdown: 'sex=female',
    value,
    unit: 'persons',
    sourceTitle: `Source of ${value}`,
    sourceUrl: null,
    status: 'PUBLISHED',
    isPublic,
    note: null,
    sortOrder,
  });
  await world.database.transaction(async (db) => {
    await insertRows(db, ReferenceFigure, [figure('1234', true, 90), figure('5678', false, 91)]);
    await markPlanChanged(db);
  });
}

interface Asked {
  person: PersonName;
  document: string;
  variables?: Record<string, unknown>;
  language?: string;
}

async function ask<T>(world: World, { person, document, variables, language }: Asked): Promise<T> {
  const { data, errors } = await world.as(person).query<T>(document, variables, language);
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data;
}

describeInEachWorld('A release', (world) => {
  const create = async (changes = {}) =>
    (
      await ask<{ createRelease: Whole }>(world(), {
        person: 'coordinator',
        document: CREATE,
        variables: { input: input(changes) },
      })
    ).createRelease;
  const read = async (number: number | null, language = 'en') =>
    (
      await ask<{ release: Whole | null }>(world(), {
        person: 'donor',
        document: READ,
        variables: { number },
        language,
      })
    ).release;
  const indicator = (whole: Whole | null, code: string) =>
    whole?.indicators.find((candidate) => candidate.code === code);

  test('does not exist before the first one is made', async () => {
    expect(await read(null)).toBeNull();
    expect(await read(1)).toBeNull();
  });

  test('is refused while nothing is approved', async () => {
    await arrange(world(), [
      { quarter: '2018-Q1', institution: 'ONATC', workflow: 'SUBMITTED', values: { 'I1.1.1b': '7' } },
    ]);
    const { errors } = await world()
      .as('coordinator')
      .mutate(CREATE, { input: input({ quarter: '2018-Q1' }) });
    expect(errors?.[0]).toMatchObject({
      message: 'There are no approved figures to release yet.',
      extensions: { code: 'INVALID_INPUT', field: 'quarter' },
    });
    expect(await world().database.reading.count(Release)).toBe(0);
  });

  describe('of approved figures', () => {
    beforeAll(() => arrange(world()));

    test('holds what is approved up to its quarter, with how many reported', async () => {
      const whole = await create();
      const points = indicator(whole, 'I1.1.1b')?.points.filter(({ period }) => period >= '2018');
      expect(points).toMatchObject([
        { period: '2018-Q1', value: '200', target: '1000', counted: 1, expected: 3 },
        { period: '2018-Q2', value: '20', target: '1000', counted: 1, expected: 3 },
      ]);
      expect(indicator(whole, 'I1.1.1b')?.years.at(-1)).toMatchObject({ period: '2018', value: '220' });
    });

    test('is numbered one higher than the one before, and the latest is shown first', async () => {
      const [first, second] = [await create(), await create({ titles: texts('Later') })];
      expect(second.number).toBe(first.number + 1);
      expect((await read(null))?.number).toBe(second.number);
      const { releases } = await ask<{ releases: { number: number; title: string }[] }>(world(), {
        person: 'donor',
        document: REGISTER,
        language: 'sq',
      });
      expect(releases[0]).toMatchObject({
        number: second.number,
        title: 'Later sq',
        frameworkCode: FRAMEWORK,
      });
      expect(releases.map(({ number }) => number)).toEqual(
        releases.map(({ number }) => number).toSorted((a, b) => b - a),
      );
    });

    test('gets numbers without gaps when several are made at once', async () => {
      const before = await world().database.reading.maximum(Release, 'number');
      const made = await Promise.all(
        [1, 2, 3, 4].map(() =>
          createRelease(world().ctx('coordinator'), {
            ...input(),
            quarter: '2018-Q2',
          }),
        ),
      );
      const numbers = made.map(({ number }) => number).toSorted((a, b) => a - b);
      expect(numbers).toEqual([1, 2, 3, 4].map((step) => (before ?? 0) + step));
    });

    test('carries the SHA-256 of exactly the content that is kept', async () => {
      const { number, contentHash } = await create();
      const row = await world().database.reading.findOneByOrFail(Release, { number });
      expect(row.contentHash).toBe(contentHash);
      expect(createHash('sha256').update(row.content, 'utf8').digest('hex')).toBe(contentHash);
      expect(JSON.parse(row.content)).toMatchObject({ number, quarter: '2018-Q2', title: texts('Title') });
    });

    test('says nothing of indicators that rest on few persons but their code and name', async () => {
      const { number, leftOut, headline, indicators, sources } = await create();
      const { content } = await world().database.reading.findOneByOrFail(Release, { number });
      for (const secret of [
        ...Object.values(SMALL_COUNT_FIGURES),
        DRAFT_FIGURE,
        '660066',
        'Police yearbook',
      ]) {
        expect(content).not.toContain(secret);
      }
      expect(content.split('I2.1.1b')).toHaveLength(2);
      expect(leftOut).toEqual([{ code: 'I2.1.1b', name: 'Victims identified', reason: 'NOT_CHOSEN' }]);
      expect(headline).toMatchObject({ indicatorsReleased: 8, indicatorsLeftOut: 1 });
      expect(headline.ratings.reduce((sum, { count }) => sum + count, 0)).toBe(indicators.length);
      expect(sources).toEqual([{ title: 'Press release', url: 'https://example.org/press' }]);
    });

    test.each([
      ['en', 'Persons reached', 'Victims identified'],
      ['sq', 'Persona të përfshirë', 'Viktima të identifikuara'],
      ['sr', 'Obuhvaćene osobe', 'Identifikovane žrtve'],
    ])('reads in %s from the one frozen copy', async (language, name, leftOut) => {
      const { number } = await create();
      const whole = await read(number, language);
      expect(whole).toMatchObject({
        title: `Title ${language}`,
        keyPoints: [`First ${language}`, `Second ${language}`],
        leftOut: [{ name: leftOut }],
      });
      expect(indicator(whole, 'I1.1.1b')?.name).toBe(name);
    });

    test('stays as it was after a correction; the next one has the corrected figure', async () => {
      const first = await create();
      await world().database.transaction((db) =>
        db.update(LineValue, { amount: '200', cell: 'total' }, { amount: '205' }),
      );
      const second = await create();
      const figure = async (number: number) => indicator(await read(number), 'I1.1.1b')?.points.at(-2)?.value;
      expect(await read(first.number)).toEqual(first);
      expect([await figure(first.number), await figure(second.number)]).toEqual(['200', '205']);
      expect(second.contentHash).not.toBe(first.contentHash);
      await world().database.transaction((db) =>
        db.update(LineValue, { amount: '205', cell: 'total' }, { amount: '200' }),
      );
    });

    test('is read from its copy alone', async () => {
      const { number } = await create();
      const ctx = world().ctx('donor');
      const statements = await statementsOf(world().database, () => readRelease(ctx, { number }));
      expect(statements.filter((sql) => !/release_copy/.test(sql))).toEqual([]);
      expect(await countStatements(world().database, () => readRelease(ctx, { number }))).toBe(1);
    });

    test('is not shown while its content differs from what was frozen', async () => {
      // Words that occur in this world alone: what is in memory already is not read again.
      const { number, title } = await create({ titles: texts(`Tampered ${world().database.kind}`) });
      const keep = (content: string) =>
        world().database.transaction((db) => db.update(Release, { number }, { content }));
      const { content } = await world().database.reading.findOneByOrFail(Release, { number });
      await keep(content.replace('"20"', '"21"'));
      const { data, errors } = await world().as('donor').query(READ, { number });
      await keep(content);
      expect(data?.['release'] ?? null).toBeNull();
      expect(errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
      expect((await read(number))?.title).toBe(title);
    });

    test('leaves a trace of who made it', async () => {
      const { number, contentHash } = await create();
      const event = await world().database.reading.findOneByOrFail(AuditEvent, {
        action: 'RELEASE_CREATED',
        subject: String(number),
      });
      expect(event).toMatchObject({
        actorName: 'coordinator',
        detail: `${FRAMEWORK} 2018-Q2 ${contentHash}`,
      });
    });

    test('is previewed to the coordinator without being kept', async () => {
      const before = await world().database.reading.count(Release);
      const { releasePreview } = await ask<{ releasePreview: Whole }>(world(), {
        person: 'coordinator',
        document: PREVIEW,
        variables: { framework: FRAMEWORK, quarter: '2018-Q2' },
      });
      expect(releasePreview).toMatchObject({ keyPoints: [], title: 'National Strategy 2015-2019' });
      expect(indicator(releasePreview, 'I1.1.1b')?.points.at(-1)?.value).toBe('20');
      expect(await world().database.reading.count(Release)).toBe(before);
    });

    test('repeats figures of others only where they are public, their cells in words of each language', async () => {
      await addReferenceFigures(world());
      const { number, sources } = await create();
      const cells = async (language: string) =>
        indicator(await read(number, language), 'I1.1.1b')?.referenceFigures.map(({ value, breakdown }) => [
          value,
          breakdown,
        ]);
      expect(await cells('en')).toEqual([
        ['3500', null],
        ['1234', 'Female'],
      ]);
      expect((await cells('sr'))?.at(-1)).toEqual(['1234', 'Žensko']);
      expect(sources).toHaveLength(2);
    });

    test.each([
      ['a blank title', { titles: { ...texts('A'), sr: '  ' } }, 'titles.sr'],
      ['a title that is too long', { titles: { ...texts('A'), en: 'x'.repeat(301) } }, 'titles.en'],
      [
        'a key point that is not in all languages',
        { keyPoints: [texts('A'), { ...texts('B'), sq: '' }] },
        'keyPoints.1.sq',
      ],
      ['too many key points', { keyPoints: Array.from({ length: 21 }, () => texts('A')) }, 'keyPoints'],
      ['a quarter outside the framework', { quarter: '2014-Q4' }, 'quarter'],
      ['a quarter that was not opened', { quarter: '2019-Q4' }, 'quarter'],
    ])('is refused with %s, and nothing is kept', async (_, changes, field) => {
      const before = await world().database.reading.count(Release);
      const { errors } = await world()
        .as('coordinator')
        .mutate(CREATE, { input: input(changes) });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field });
      expect(await world().database.reading.count(Release)).toBe(before);
    });

    test('of an unknown framework is refused', async () => {
      const { errors } = await world()
        .as('coordinator')
        .mutate(CREATE, { input: input({ framework: 'NONE' }) });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'framework' });
    });

    test.each([
      ['donor', CREATE, { input: input() }],
      ['donor', PREVIEW, { framework: FRAMEWORK, quarter: '2018-Q2' }],
      ['focalPointKP', CREATE, { input: input() }],
      ['focalPointKP', PREVIEW, { framework: FRAMEWORK, quarter: '2018-Q2' }],
      ['focalPointKP', READ, {}],
      ['admin', READ, {}],
      ['admin', REGISTER, {}],
    ] as const)('refuses %s what is not for that role', async (person, document, variables) => {
      const { data, errors } = await world().as(person).query(document, variables);
      expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
      expect(errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
    });
  });
});
