import type { FrozenIndicator, FrozenPoint } from '../../../server/src/features/releases/releaseDocument';

const words = { sq: '', sr: '', en: '' };

/** A point with a value, or with the mark of a hidden one. */
export const aPoint = (
  period: string,
  value: string | null,
  changes: Partial<FrozenPoint> = {},
): FrozenPoint => ({
  period,
  value,
  hidden: false,
  outOf: null,
  numerator: null,
  numeratorHidden: false,
  denominator: null,
  denominatorHidden: false,
  target: null,
  percentOfTarget: null,
  change: null,
  counted: 1,
  expected: 1,
  ...changes,
});

/** An indicator of a release of which only what is given matters. */
export const aFrozenIndicator = (changes: Partial<FrozenIndicator> = {}): FrozenIndicator => ({
  code: 'I1',
  name: words,
  unit: words,
  definition: words,
  measure: 'COUNT',
  sensitivity: 'SMALL_COUNT',
  decimals: 0,
  objectiveCode: 'SO1',
  level: 'OUTPUT',
  direction: 'INCREASE',
  timeAggregation: 'SUM',
  baselineYear: null,
  baselineValue: null,
  reportedBy: [],
  rating: 'NO_DATA',
  ratingHidden: false,
  ratedPeriod: '2018',
  shareOfExpected: null,
  points: [],
  years: [],
  breakdowns: [],
  referenceFigures: [],
  ...changes,
});
