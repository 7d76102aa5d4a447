import { expectedByQuarter, targetOf, targetOfYear } from '../../../server/src/domain/targets';

const YEAR = [{ period: '2018', value: '10' }];
const BOTH = [...YEAR, { period: '2018-Q1', value: '1' }, { period: '2018-Q2', value: '2' }];
const QUARTERS = BOTH.slice(1);

test.each([
  [YEAR, '2018-Q2', 'SUM', { period: '2018', value: '2.5', proRata: true }],
  [YEAR, '2018-Q2', 'LATEST', { period: '2018', value: '10', proRata: false }],
  [YEAR, '2018-Q2', 'RATIO', { period: '2018', value: '10', proRata: false }],
  [BOTH, '2018-Q2', 'SUM', { period: '2018-Q2', value: '2', proRata: false }],
  [BOTH, '2018-Q3', 'SUM', { period: '2018', value: '2.5', proRata: true }],
  [YEAR, '2019-Q1', 'SUM', null],
  [[], '2018-Q1', 'SUM', null],
] as const)('of %j, the target of %s (%s) is %j', (targets, quarter, aggregation, target) => {
  expect(targetOf(targets, quarter, aggregation)).toEqual(target);
});

test.each([
  [BOTH, 2018, 'SUM', '10'],
  [QUARTERS, 2018, 'SUM', '3'],
  [QUARTERS, 2018, 'LATEST', '2'],
  [QUARTERS, 2018, 'RATIO', '2'],
  [QUARTERS, 2018, 'AVERAGE', '1.5'],
  [[{ period: '2018-Q1', value: '9' }, ...QUARTERS.slice(1)], 2018, 'MAXIMUM', '9'],
] as const)('of %j, the target of %s (%s) is %s', (targets, year, aggregation, value) => {
  expect(targetOfYear(targets, year, aggregation)).toEqual({ period: '2018', value, proRata: false });
});

test('a year in which nothing is planned has no target', () => {
  expect(targetOfYear(BOTH, 2019, 'SUM')).toBeNull();
});

test.each([
  [BOTH, '2018-Q1', 'SUM', '1'],
  [BOTH, '2018-Q2', 'SUM', '3'],
  [BOTH, '2018-Q3', 'SUM', null],
  [BOTH, '2018-Q2', 'LATEST', null],
  [YEAR, '2018-Q2', 'SUM', null],
] as const)('of %j, the plan itself expects by %s (%s): %s', (targets, quarter, aggregation, expected) => {
  expect(expectedByQuarter(targets, quarter, aggregation)).toBe(expected);
});
