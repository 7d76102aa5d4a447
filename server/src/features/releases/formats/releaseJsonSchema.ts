import { z } from 'zod';
import {
  ACTIVITY_STATES,
  RATINGS,
  type Aggregation,
  type Direction,
  type IndicatorLevel,
  type Measure,
} from '../../../domain/terms';
import { CHANGE_KINDS } from '../releaseDocument';

const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .describe('An exact decimal number as text.');
const maybeDecimal = decimal.nullable();
const count = z.int().min(0);
const period = z
  .string()
  .regex(/^\d{4}(-Q[1-4])?$/)
  .describe('A quarter (2018-Q3) or a year (2018).');

const MEASURES = ['COUNT', 'RATIO', 'AMOUNT', 'DAYS', 'YES_NO', 'MILESTONE'] as const satisfies Measure[];
const LEVELS = ['IMPACT', 'OUTCOME', 'OUTPUT', 'PROCESS', 'INPUT'] as const satisfies IndicatorLevel[];
const DIRECTIONS = ['INCREASE', 'DECREASE', 'MONITOR'] as const satisfies Direction[];
const AGGREGATIONS = [
  'SUM',
  'LATEST',
  'AVERAGE',
  'MAXIMUM',
  'RATIO',
  'NONE',
] as const satisfies Aggregation[];

const hidden = z
  .boolean()
  .describe(
    'True: there is a value, and it is hidden to protect persons. Null and not hidden: there is none.',
  );

const figure = z.strictObject({
  period,
  value: maybeDecimal,
  hidden,
  numerator: maybeDecimal,
  numeratorHidden: z.boolean(),
  denominator: maybeDecimal,
  denominatorHidden: z.boolean(),
});

const point = figure.extend({
  outOf: count.nullable().describe('For "n of m": m.'),
  target: maybeDecimal,
  percentOfTarget: maybeDecimal,
  change: maybeDecimal.describe('Against the period before.'),
  counted: count.describe('Values of institutions in the figure.'),
  expected: count,
});

/** The schema of a release, its texts being of one kind: in one language, or in every language. */
function releaseSchema(text: z.ZodType) {
  const indicator = z.strictObject({
    code: z.string(),
    name: text,
    unit: text,
    definition: text,
    measure: z.enum(MEASURES),
    sensitivity: z.enum(['NONE', 'SMALL_COUNT']),
    decimals: count,
    objectiveCode: z.string(),
    level: z.enum(LEVELS).nullable(),
    direction: z.enum(DIRECTIONS).nullable(),
    timeAggregation: z.enum(AGGREGATIONS).nullable(),
    baselineYear: z.int().nullable(),
    baselineValue: maybeDecimal,
    reportedBy: z.array(text),
    rating: z.enum(RATINGS),
    ratingHidden: z.boolean(),
    ratedPeriod: period,
    shareOfExpected: maybeDecimal,
    points: z.array(point).describe('Quarters.'),
    years: z.array(point),
    breakdowns: z.array(
      z.strictObject({
        code: z.string(),
        title: text,
        exhaustive: z.boolean().describe('The cells add up to the total.'),
        cells: z.array(
          z.strictObject({ key: z.string(), name: text, points: z.array(figure), years: z.array(figure) }),
        ),
      }),
    ),
    referenceFigures: z.array(
      z.strictObject({
        startDay: z.iso.date(),
        endDay: z.iso.date(),
        breakdown: text.nullable(),
        value: decimal,
        unit: z.string(),
        sourceTitle: z.string(),
        sourceUrl: z.string().nullable(),
        status: z.string(),
      }),
    ),
  });
  return z.strictObject({
    layout: z.literal(2),
    contentHash: z
      .string()
      .optional()
      .describe('SHA-256 of the file that holds all languages; only in the files of one language.'),
    number: z.int().min(1),
    releasedAt: z.iso.datetime(),
    title: text,
    frameworkCode: z.string(),
    frameworkTitle: text,
    quarter: z
      .string()
      .regex(/^\d{4}-Q[1-4]$/)
      .describe('Figures go up to this quarter.'),
    demonstration: z.boolean().describe('True: all figures are invented.'),
    keyPoints: z.array(text),
    method: z.strictObject({
      threshold: count.describe('Counts from 1 to below this are hidden.'),
      zerosHidden: z.array(z.string()),
      hidden: count.describe('How many figures carry the mark of a hidden one.'),
    }),
    headline: z.strictObject({
      indicatorsReleased: count,
      indicatorsLeftOut: count,
      activitiesDue: count,
      activitiesImplemented: count,
      ratings: z.array(z.strictObject({ rating: z.enum(RATINGS), count })),
      ratingsHidden: count,
    }),
    objectives: z.array(
      z.strictObject({
        code: z.string(),
        title: text,
        level: z.enum(['STRATEGIC', 'SPECIFIC']),
        implementedOfDue: z.strictObject({ part: count, whole: count, percent: maybeDecimal }),
        distribution: z.array(z.strictObject({ state: z.enum(ACTIVITY_STATES), count })),
      }),
    ),
    indicators: z.array(indicator),
    leftOut: z.array(z.strictObject({ code: z.string(), name: text, reason: z.string() })),
    sources: z.array(z.strictObject({ title: z.string(), url: z.string().nullable() })),
    changes: z
      .array(
        z.strictObject({
          kind: z.enum(CHANGE_KINDS),
          sinceRelease: z.int(),
          indicatorCode: z.string(),
          breakdown: z.string().describe('total, or the key of a breakdown cell.'),
          period: period.nullable(),
          before: maybeDecimal,
          now: maybeDecimal,
        }),
      )
      .describe('Against the release before, of the same framework.'),
  });
}

/** A release in one language. */
export const RELEASE_IN_ONE_LANGUAGE = releaseSchema(z.string());

/** A release in all languages: what is frozen and hashed. */
export const RELEASE_IN_ALL_LANGUAGES = releaseSchema(
  z.strictObject({ sq: z.string(), sr: z.string(), en: z.string() }),
);

/** The JSON Schema (draft 2020-12) of both JSON files. */
export const releaseJsonSchema = (): string =>
  `${JSON.stringify(
    z.toJSONSchema(
      z.union([RELEASE_IN_ONE_LANGUAGE, RELEASE_IN_ALL_LANGUAGES]).describe('A release of approved figures.'),
      { reused: 'ref' },
    ),
    null,
    1,
  )}\n`;
