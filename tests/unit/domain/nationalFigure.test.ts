import fc from 'fast-check';
import { nationalFigure, type Contribution } from '../../../server/src/domain/aggregation';
import { BLANK, type CellContent } from '../../../server/src/domain/cell';
import type { Quarter } from '../../../server/src/domain/quarter';
import type { Aggregation, Measure } from '../../../server/src/domain/terms';
import { amount, parts, reason } from './contents';

const INSTITUTIONS = ['KP', 'MLSW', 'SPO'];
const QUARTERS: Quarter[] = ['2018-Q1', '2018-Q2', '2018-Q3', '2018-Q4'];
const EXPECTED = QUARTERS.flatMap((quarter) =>
  INSTITUTIONS.map((institutionId) => ({ institutionId, quarter })),
);

const indicator = (measure: Measure, timeAggregation: Aggregation, institutionAggregation: Aggregation) => ({
  measure,
  timeAggregation,
  institutionAggregation,
});

const INDICATORS = [
  indicator('COUNT', 'SUM', 'SUM'),
  indicator('COUNT', 'LATEST', 'SUM'),
  indicator('COUNT', 'MAXIMUM', 'SUM'),
  indicator('COUNT', 'AVERAGE', 'AVERAGE'),
  indicator('RATIO', 'RATIO', 'RATIO'),
  indicator('DAYS', 'RATIO', 'RATIO'),
  indicator('YES_NO', 'LATEST', 'NONE'),
  indicator('MILESTONE', 'LATEST', 'NONE'),
];

const whole = fc.integer({ min: 0, max: 50 }).map(String);
const contentFor = (measure: Measure): fc.Arbitrary<CellContent | null> => {
  const value =
    measure === 'RATIO' || measure === 'DAYS'
      ? fc.tuple(whole, whole).map(([numerator, denominator]) => parts(numerator, denominator))
      : whole.map(amount);
  return fc.oneof(
    { weight: 5, arbitrary: value },
    fc.constantFrom(null, BLANK, reason('WITHHELD'), reason('NOT_APPLICABLE')),
  );
};

const contributionsFor = (measure: Measure): fc.Arbitrary<Contribution[]> =>
  fc
    .array(contentFor(measure), { minLength: EXPECTED.length, maxLength: EXPECTED.length })
    .map((contents) => EXPECTED.map((facts, place) => ({ ...facts, content: contents[place] ?? null })));

test('institutions come first, then quarters', () => {
  const given: Contribution[] = [
    { institutionId: 'KP', quarter: '2018-Q1', content: amount('10') },
    { institutionId: 'SPO', quarter: '2018-Q1', content: amount('5') },
    { institutionId: 'KP', quarter: '2018-Q2', content: amount('7') },
  ];
  // The largest quarter is the first with 15, not the sum of each institution's largest.
  expect(nationalFigure(indicator('COUNT', 'MAXIMUM', 'SUM'), EXPECTED, given).value).toBe('15');
  // The latest is the second quarter's total of those that reported then.
  expect(nationalFigure(indicator('COUNT', 'LATEST', 'SUM'), EXPECTED, given).value).toBe('7');
});

test('a national figure names the coverage of its year', () => {
  const given: Contribution[] = EXPECTED.filter(({ institutionId }) => institutionId !== 'SPO').map(
    (facts) => ({ ...facts, content: amount('1') }),
  );
  expect(nationalFigure(indicator('COUNT', 'SUM', 'SUM'), EXPECTED, given)).toEqual({
    value: '8',
    numerator: null,
    denominator: null,
    outOf: null,
    counted: 8,
    expected: 12,
    missing: ['SPO'],
  });
});

test.each(INDICATORS)('any order of the same facts gives the same figure: %j', (rule) => {
  const shuffled = contributionsFor(rule.measure).chain((given) =>
    fc.tuple(
      fc.constant(given),
      fc.shuffledSubarray(given, { minLength: given.length }),
      fc.shuffledSubarray(EXPECTED, { minLength: EXPECTED.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([given, otherOrder, expected]) => {
      expect(nationalFigure(rule, expected, otherOrder)).toEqual(nationalFigure(rule, EXPECTED, given));
    }),
  );
});

const figureOfQuarter = (rule: ReturnType<typeof indicator>, quarter: Quarter, given: Contribution[]) =>
  nationalFigure(
    rule,
    EXPECTED.filter((facts) => facts.quarter === quarter),
    given,
  );

test.each(INDICATORS)('a late edit of the first quarter does not touch the second: %j', (rule) => {
  fc.assert(
    fc.property(contributionsFor(rule.measure), contentFor(rule.measure), (given, edit) => {
      const edited = given.map((fact, place) => (place === 0 ? { ...fact, content: edit } : fact));
      expect(figureOfQuarter(rule, '2018-Q2', edited)).toEqual(figureOfQuarter(rule, '2018-Q2', given));
    }),
  );
});

test('a percentage is the sum of numerators over the sum of denominators, however it is cut up', () => {
  const rule = indicator('RATIO', 'RATIO', 'RATIO');
  const sumOf = (given: Contribution[], part: 'numerator' | 'denominator') =>
    given.reduce((sum, { content }) => sum + Number(content?.[part] ?? 0), 0);
  fc.assert(
    fc.property(contributionsFor('RATIO'), (given) => {
      const { value } = nationalFigure(rule, EXPECTED, given);
      const denominator = sumOf(given, 'denominator');
      if (denominator === 0) expect(value).toBeNull();
      else expect(Number(value)).toBeCloseTo((100 * sumOf(given, 'numerator')) / denominator, 3);
    }),
  );
});

test('counted and missing values make up the expected ones', () => {
  fc.assert(
    fc.property(contributionsFor('COUNT'), (given) => {
      const { counted, expected, missing } = nationalFigure(
        indicator('COUNT', 'SUM', 'SUM'),
        EXPECTED,
        given,
      );
      expect(counted).toBeLessThanOrEqual(expected);
      expect(missing.length > 0).toBe(counted < expected);
    }),
  );
});
