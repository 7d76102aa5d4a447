import type {
  FrozenFigure,
  FrozenIndicator,
  FrozenPoint,
  ReleaseDocument,
  Texts,
} from '../../server/src/features/releases/releaseDocument';
import { aFrozenIndicator, aPoint } from '../unit/releases/aFrozenIndicator';

const texts = (stem: string): Texts => ({ sq: `${stem} ëç`, sr: `${stem} šđčćž`, en: `${stem} en` });

const hidden: Partial<FrozenPoint> = { hidden: true };

const aFigure = (
  period: string,
  value: string | null,
  changes: Partial<FrozenFigure> = {},
): FrozenFigure => ({
  period,
  value,
  hidden: false,
  numerator: null,
  numeratorHidden: false,
  denominator: null,
  denominatorHidden: false,
  ...changes,
});

/** Few persons: quarters, a year and cells are hidden, others are shown, one quarter is missing. */
const victims = aFrozenIndicator({
  code: 'I2.1.1b',
  name: {
    en: '=HYPERLINK("http://x.example";"Victims")',
    sq: '+Viktima, të "identifikuara"',
    sr: '@Žrtve\nđ',
  },
  unit: texts('persons'),
  definition: texts('<Counts> & "quotes" of victims'),
  direction: 'MONITOR',
  reportedBy: [texts('Police'), texts('Shelter')],
  ratingHidden: true,
  points: [
    aPoint('2018-Q1', null, hidden),
    aPoint('2018-Q2', '12', { counted: 1, expected: 2, change: null }),
    aPoint('2018-Q3', null, { counted: 0 }),
    aPoint('2018-Q4', '0', { change: null }),
    aPoint('2019-Q1', '7', { change: '7' }),
  ],
  years: [aPoint('2018', null, hidden), aPoint('2019', '7')],
  breakdowns: [
    {
      code: 'sex*age_group',
      title: { en: 'Sex × Age group', sq: 'Gjinia × Grupmosha', sr: 'Pol × Starosna grupa' },
      exhaustive: true,
      cells: [
        {
          key: 'sex=female;age_group=child',
          name: { en: 'Female · 0–17', sq: 'Femër · 0–17', sr: 'Žensko · 0–17' },
          points: [aFigure('2018-Q1', null, { hidden: true }), aFigure('2018-Q2', '6')],
          years: [aFigure('2018', null, { hidden: true })],
        },
        {
          key: 'sex=male;age_group=child',
          name: { en: 'Male · 0–17', sq: 'Mashkull · 0–17', sr: 'Muško · 0–17' },
          points: [aFigure('2018-Q2', '6')],
          years: [aFigure('2018', null, { hidden: true })],
        },
      ],
    },
    {
      code: 'sex',
      title: { en: 'Sex', sq: 'Gjinia', sr: 'Pol' },
      exhaustive: true,
      cells: [
        {
          key: 'sex=female',
          name: { en: 'Female', sq: 'Femër', sr: 'Žensko' },
          points: [aFigure('2018-Q1', null, { hidden: true }), aFigure('2018-Q2', '6')],
          years: [],
        },
      ],
    },
  ],
  referenceFigures: [
    {
      startDay: '2018-01-01',
      endDay: '2018-12-31',
      breakdown: texts('Female'),
      value: '15',
      unit: 'persons',
      sourceTitle: '=cmd|A1 report',
      sourceUrl: 'https://example.org/report',
      status: 'PUBLISHED',
    },
  ],
});

/** A percentage: one numerator is hidden with its value, one denominator is zero. */
const share = aFrozenIndicator({
  code: 'I2.2.1a',
  name: texts('Share'),
  unit: texts('%'),
  definition: texts('A share'),
  measure: 'RATIO',
  sensitivity: 'NONE',
  decimals: 1,
  level: 'OUTCOME',
  timeAggregation: 'RATIO',
  baselineYear: 2014,
  baselineValue: '33.3333',
  rating: 'ON_TRACK',
  shareOfExpected: '95.5',
  points: [
    aPoint('2018-Q1', '66.6667', {
      numerator: '8',
      denominator: '12',
      target: '70',
      percentOfTarget: '95.2381',
    }),
    aPoint('2018-Q2', null, { ...hidden, numeratorHidden: true, denominator: '12', target: '70' }),
    aPoint('2018-Q3', null, { numerator: '0', denominator: '0', target: '70' }),
    aPoint('2018-Q4', '50', { numerator: '5', denominator: '10', target: '70', change: '-16.6667' }),
  ],
  years: [aPoint('2018', null, { ...hidden, numeratorHidden: true, denominatorHidden: true, target: '70' })],
});

const money = aFrozenIndicator({
  code: 'I5.1.2a',
  name: texts('Money spent'),
  unit: texts('EUR'),
  definition: texts('Money'),
  measure: 'AMOUNT',
  sensitivity: 'NONE',
  decimals: 2,
  level: 'INPUT',
  objectiveCode: 'SO2',
  baselineYear: 2014,
  baselineValue: '0',
  rating: 'OFF_TRACK',
  points: [
    aPoint('2018-Q1', '1234567890123.4567', { target: '1000', percentOfTarget: '123456789012.3457' }),
    aPoint('2018-Q2', '-12.5', { target: '1000', percentOfTarget: '-1.25', change: '-1234567890135.9567' }),
  ],
  years: [aPoint('2018', '1234567890110.9567', { target: '4000' })],
});

const agreed = aFrozenIndicator({
  code: 'I3.1.1a',
  name: texts('Agreed'),
  unit: texts('yes or no'),
  definition: texts('Yes or no'),
  measure: 'YES_NO',
  sensitivity: 'NONE',
  level: 'PROCESS',
  objectiveCode: 'SO2',
  timeAggregation: 'LATEST',
  rating: 'ACHIEVED',
  points: [aPoint('2018-Q4', '6', { outOf: 7, counted: 7, expected: 7, target: '1' })],
  years: [aPoint('2018', '6', { outOf: 7, counted: 7, expected: 7, target: '1' })],
});

/** A release that holds whatever a release can hold: hidden figures and parts, gaps, zeros, long numbers, odd letters. */
export const aReleaseDocument = (changes: Partial<ReleaseDocument> = {}): ReleaseDocument => ({
  layout: 2,
  number: 900,
  releasedAt: '2019-06-03T08:15:00.000Z',
  title: texts('Kosovo, spring'),
  frameworkCode: 'NATS-2015-2019',
  frameworkTitle: texts('Strategy of Kosovo'),
  quarter: '2019-Q1',
  demonstration: true,
  keyPoints: [texts('=1+1 first'), texts('Second')],
  method: { threshold: 5, zerosHidden: ['I2.1.1b'], hidden: 9 },
  headline: {
    indicatorsReleased: 4,
    indicatorsLeftOut: 1,
    activitiesDue: 3,
    activitiesImplemented: 2,
    ratings: [
      { rating: 'ACHIEVED', count: 1 },
      { rating: 'ON_TRACK', count: 1 },
      { rating: 'OFF_TRACK', count: 1 },
    ],
    ratingsHidden: 1,
  },
  objectives: [
    {
      code: 'SO1',
      title: texts('Prevention'),
      level: 'STRATEGIC',
      implementedOfDue: { part: 2, whole: 3, percent: '66.6667' },
      distribution: [
        { state: 'IMPLEMENTED', count: 2 },
        { state: 'IN_PROGRESS', count: 1 },
      ],
    },
    {
      code: 'SO2',
      title: texts('Protection'),
      level: 'STRATEGIC',
      implementedOfDue: { part: 0, whole: 0, percent: null },
      distribution: [],
    },
  ],
  indicators: [victims, share, money, agreed] satisfies FrozenIndicator[],
  leftOut: [{ code: 'I4.1.1c', name: texts('Compensation'), reason: 'MONEY_OF_FEW' }],
  sources: [{ title: 'A report', url: 'https://example.org/report' }],
  changes: [
    {
      kind: 'CORRECTED',
      sinceRelease: 899,
      indicatorCode: 'I2.2.1a',
      breakdown: 'total',
      period: '2018-Q4',
      before: '40',
      now: '50',
    },
  ],
  ...changes,
});
