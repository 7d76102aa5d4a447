import fc from 'fast-check';
import { comparableWithTarget, progress, type ProgressInput } from '../../../server/src/domain/progress';

const input = (fields: Partial<ProgressInput>): ProgressInput => ({
  direction: 'INCREASE',
  timeAggregation: 'LATEST',
  baseline: null,
  target: '100',
  actual: '50',
  quarterNumber: null,
  thresholds: { onTrack: 90, atRisk: 70 },
  ...fields,
});

test.each<[string, Partial<ProgressInput>, string, string]>([
  ['half of an increase', { actual: '50' }, '50', 'OFF_TRACK'],
  ['just below at risk', { actual: '69.9999' }, '69.9999', 'OFF_TRACK'],
  ['at risk from 70 %', { actual: '70' }, '70', 'AT_RISK'],
  ['just below on track', { actual: '89.9999' }, '89.9999', 'AT_RISK'],
  ['on track from 90 %', { actual: '90' }, '90', 'ON_TRACK'],
  ['not quite there', { actual: '99.9999' }, '99.9999', 'ON_TRACK'],
  ['achieved at the target', { actual: '100' }, '100', 'ACHIEVED'],
  ['more than the target is kept unclipped', { actual: '250' }, '250', 'ACHIEVED'],
  ['a third of the way from the baseline', { baseline: '40', actual: '60' }, '33.3333', 'OFF_TRACK'],
  ['below the baseline', { baseline: '40', actual: '10' }, '-50', 'OFF_TRACK'],
  ['target equal to the baseline, kept', { baseline: '100', actual: '100' }, '100', 'ACHIEVED'],
  ['target equal to the baseline, lost', { baseline: '100', actual: '99' }, '0', 'OFF_TRACK'],
  ['baseline beyond the target, reached', { baseline: '120', actual: '110' }, '110', 'ACHIEVED'],
  ['baseline beyond the target, missed', { baseline: '120', actual: '50' }, '50', 'OFF_TRACK'],
  ['a target of zero', { target: '0', actual: '0' }, '100', 'ACHIEVED'],
  [
    'half of a decrease',
    { direction: 'DECREASE', baseline: '40', target: '20', actual: '30' },
    '50',
    'OFF_TRACK',
  ],
  [
    'a decrease reached',
    { direction: 'DECREASE', baseline: '40', target: '20', actual: '20' },
    '100',
    'ACHIEVED',
  ],
  [
    'a decrease exceeded',
    { direction: 'DECREASE', baseline: '40', target: '20', actual: '10' },
    '150',
    'ACHIEVED',
  ],
  [
    'a rise instead of a decrease',
    { direction: 'DECREASE', baseline: '40', target: '20', actual: '50' },
    '-50',
    'OFF_TRACK',
  ],
  [
    'a decrease to zero',
    { direction: 'DECREASE', baseline: '40', target: '0', actual: '0' },
    '100',
    'ACHIEVED',
  ],
  [
    'a decrease without a baseline, not there',
    { direction: 'DECREASE', target: '30', actual: '40' },
    '75',
    'AT_RISK',
  ],
  [
    'a decrease without a baseline, there',
    { direction: 'DECREASE', target: '30', actual: '30' },
    '100',
    'ACHIEVED',
  ],
  [
    'a decrease without a baseline, more than there',
    { direction: 'DECREASE', target: '30', actual: '15' },
    '200',
    'ACHIEVED',
  ],
  ['nothing left to decrease', { direction: 'DECREASE', target: '30', actual: '0' }, '100', 'ACHIEVED'],
  [
    'below zero, where fewer is better',
    { direction: 'DECREASE', target: '30', actual: '-5' },
    '100',
    'ACHIEVED',
  ],
  ['zero wanted, one too many', { direction: 'DECREASE', target: '0', actual: '1' }, '0', 'OFF_TRACK'],
  ['zero wanted and kept', { direction: 'DECREASE', target: '0', actual: '0' }, '100', 'ACHIEVED'],
])('%s', (_, fields, share, rating) => {
  expect(progress(input(fields))).toMatchObject({ share, shareOfExpected: share, rating });
});

test.each<
  [
    string,
    Partial<ProgressInput>,
    { share: string; shareOfExpected: string; expectedByNow: string; rating: string },
  ]
>([
  [
    '25 % by the first quarter',
    { quarterNumber: 1, actual: '25' },
    { share: '25', shareOfExpected: '100', expectedByNow: '25', rating: 'ON_TRACK' },
  ],
  [
    '50 % by the second',
    { quarterNumber: 2, actual: '40' },
    { share: '40', shareOfExpected: '80', expectedByNow: '50', rating: 'AT_RISK' },
  ],
  [
    '75 % by the third',
    { quarterNumber: 3, actual: '30' },
    { share: '30', shareOfExpected: '40', expectedByNow: '75', rating: 'OFF_TRACK' },
  ],
  [
    'all by the fourth',
    { quarterNumber: 4, actual: '95' },
    { share: '95', shareOfExpected: '95', expectedByNow: '100', rating: 'ON_TRACK' },
  ],
  [
    'all of a full year',
    { quarterNumber: null, actual: '95' },
    { share: '95', shareOfExpected: '95', expectedByNow: '100', rating: 'ON_TRACK' },
  ],
  [
    'the target reached early',
    { quarterNumber: 2, actual: '100' },
    { share: '100', shareOfExpected: '200', expectedByNow: '50', rating: 'ACHIEVED' },
  ],
  [
    'what the plan says instead of pro rata',
    { quarterNumber: 2, actual: '20', expectedByNow: '20' },
    { share: '20', shareOfExpected: '100', expectedByNow: '20', rating: 'ON_TRACK' },
  ],
  [
    'a whole year’s baseline pro rata, missed',
    { quarterNumber: 1, baseline: '80', actual: '22' },
    { share: '-290', shareOfExpected: '40', expectedByNow: '25', rating: 'OFF_TRACK' },
  ],
  [
    "a whole year's baseline pro rata",
    { quarterNumber: 1, baseline: '80', actual: '25' },
    { share: '-275', shareOfExpected: '100', expectedByNow: '25', rating: 'ON_TRACK' },
  ],
  [
    'a sum to be kept low, so far',
    { quarterNumber: 2, direction: 'DECREASE', actual: '50' },
    { share: '200', shareOfExpected: '100', expectedByNow: '50', rating: 'ON_TRACK' },
  ],
  [
    'zero wanted and kept so far',
    { quarterNumber: 2, direction: 'DECREASE', target: '0', actual: '0' },
    { share: '100', shareOfExpected: '100', expectedByNow: '0', rating: 'ON_TRACK' },
  ],
  [
    'zero wanted and kept all year',
    { quarterNumber: 4, direction: 'DECREASE', target: '0', actual: '0' },
    { share: '100', shareOfExpected: '100', expectedByNow: '0', rating: 'ACHIEVED' },
  ],
])('of a sum is expected %s', (_, fields, expected) => {
  expect(progress(input({ timeAggregation: 'SUM', ...fields }))).toMatchObject(expected);
});

test('the latest figure and percentages are expected at the target from the start', () => {
  expect(progress(input({ quarterNumber: 1 }))).toMatchObject({
    expectedByNow: '100',
    shareOfExpected: '50',
  });
  expect(progress(input({ quarterNumber: 1, timeAggregation: 'RATIO' }))).toMatchObject({
    expectedByNow: '100',
  });
});

test.each<[string, Partial<ProgressInput>, string]>([
  ['that is only monitored is never rated', { direction: 'MONITOR' }, 'NO_TARGET'],
  [
    'that is only monitored is not rated without a value either',
    { direction: 'MONITOR', actual: null },
    'NO_TARGET',
  ],
  ['without a target is not rated', { target: null }, 'NO_TARGET'],
  ['without a value has no data', { actual: null }, 'NO_DATA'],
])('an indicator %s', (_, fields, rating) => {
  expect(progress(input(fields))).toMatchObject({ rating, share: null, shareOfExpected: null });
});

test('an indicator without a value still shows what is expected', () => {
  expect(progress(input({ actual: null }))).toMatchObject({ target: '100', expectedByNow: '100' });
});

test('the thresholds are settings', () => {
  expect(progress(input({ actual: '55', thresholds: { onTrack: 60, atRisk: 50 } })).rating).toBe('AT_RISK');
});

test('more of what is wanted never gives a worse rating', () => {
  const order = ['OFF_TRACK', 'AT_RISK', 'ON_TRACK', 'ACHIEVED'];
  const rank = (fields: Partial<ProgressInput>) => order.indexOf(progress(input(fields)).rating);
  const whole = fc.integer({ min: 0, max: 300 });
  const baseline = fc.option(whole.map(String), { nil: null });
  const quarterNumber = fc.constantFrom<(1 | 2 | 3 | 4 | null)[]>(1, 2, 3, 4, null);
  const timeAggregation = fc.constantFrom('SUM' as const, 'LATEST' as const);
  const facts = fc.record({ baseline, target: whole.map(String), quarterNumber, timeAggregation });
  fc.assert(
    fc.property(facts, whole, whole, (given, a, b) => {
      const [fewer, more] = [String(Math.min(a, b)), String(Math.max(a, b))];
      expect(rank({ ...given, actual: more })).toBeGreaterThanOrEqual(rank({ ...given, actual: fewer }));
      const decrease = { ...given, direction: 'DECREASE' as const };
      expect(rank({ ...decrease, actual: fewer })).toBeGreaterThanOrEqual(
        rank({ ...decrease, actual: more }),
      );
    }),
  );
});

test.each([
  [{ value: '3', outOf: 4 }, '0.75'],
  [{ value: '1', outOf: 1 }, '1'],
  [{ value: '12', outOf: null }, '12'],
  [{ value: null, outOf: null }, null],
])('the figure %j is compared with a target as %s', (figure, comparable) => {
  expect(comparableWithTarget(figure)).toBe(comparable);
});
