import { Release } from '../../../server/src/entities/release';
import { releaseOf, texts, type Words } from '../../support/releasing';
import { storeReport, type StoredReport } from '../../support/storeReport';
import type { World } from '../../support/world';

export const FRAMEWORK = 'NATS-2015-2019';
/** Figures that occur nowhere else, so that they can be searched for in the text of a release. */
export const SMALL_COUNT_FIGURES = { total: '770077', cell: '440044' };
export const DRAFT_FIGURE = '880088';
export const LATER_FIGURE = '660066';

/** All indicators of the framework but the one that rests on few persons. */
export const OF_MANY = [
  'I1.1.1a',
  'I1.1.1b',
  'I1.1.2a',
  'I1.1.2b',
  'I1.1.2c',
  'I2.1.1a',
  'I2.1.2a',
  'I2.1.2b',
];

/** What a release is asked to hold, unless a test says otherwise. */
export const scope = (changes: Record<string, unknown> = {}) => ({
  framework: FRAMEWORK,
  quarter: '2018-Q2',
  indicators: OF_MANY,
  ...changes,
});

export const READ = `query Read($number: Int) { release(number: $number) {
  number title releasedAt frameworkCode frameworkTitle quarter contentHash demonstration keyPoints
  headline { indicatorsReleased indicatorsLeftOut activitiesDue activitiesImplemented ratings { rating count } }
  objectives { code title level implementedOfDue { part whole percent } distribution { state count } }
  indicators { code name unit measure decimals definition objectiveCode baselineYear baselineValue rating
    shareOfExpected points { period value outOf numerator denominator target counted expected }
    years { period value counted expected }
    referenceFigures { startDay endDay breakdown value unit sourceTitle sourceUrl status } }
  leftOut { code name reason } sources { title url }
} }`;
export const REGISTER = `{ releases { number title frameworkCode quarter releasedAt } }`;

interface Point {
  period: string;
  value: string | null;
  target: string | null;
  counted: number;
  expected: number;
}

/** A release as `READ` gives it. */
export interface Whole {
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

type Reported = Omit<StoredReport, 'framework' | 'enteredById'> & { framework?: string };

const REPORTS: Reported[] = [
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
  { quarter: '2018-Q3', institution: 'KP', values: { 'I1.1.1b': LATER_FIGURE } },
];

/** Puts reports in the tables: by default four, of which three are approved. */
export async function arrangeReports(world: World, reports = REPORTS): Promise<void> {
  const plan = await world.ctx('coordinator').plan();
  const enteredById = world.userId('focalPointKP');
  await world.database.transaction(async (db) => {
    for (const report of reports)
      await storeReport(db, plan, { framework: FRAMEWORK, enteredById, ...report });
  });
}

/** What a donor reads of a release, by default of the latest. */
export async function read(world: World, number: number | null, language = 'en'): Promise<Whole | null> {
  const { data, errors } = await world
    .as('donor')
    .query<{ release: Whole | null }>(READ, { number }, language);
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data.release;
}

/** Prepares and releases a scope, and reads it as a donor. */
export async function create(
  world: World,
  changes: Record<string, unknown> = {},
  words: Words = {},
): Promise<Whole> {
  const said = { keyPoints: [texts('First'), texts('Second')], ...words };
  const made = await read(world, await releaseOf(world.as('coordinator'), scope(changes), said));
  if (made === null) throw new Error('The release that was made is not there.');
  return made;
}

export const indicatorOf = (whole: Whole | null, code: string) =>
  whole?.indicators.find((candidate) => candidate.code === code);

/** The row of a release. */
export const rowOf = (world: World, number: number): Promise<Release> =>
  world.database.reading.findOneByOrFail(Release, { number });
