import { earlierQuarters } from '../../../server/src/domain/lookBack';

test.each([
  ['QUARTERLY', '2018-Q2', ['2018-Q1', '2017-Q4', '2017-Q3', '2017-Q2']],
  ['ANNUAL', '2018-Q4', ['2017-Q4', '2016-Q4', '2015-Q4', '2014-Q4']],
] as const)('a %s figure of %s is compared with %j', (frequency, quarter, earlier) => {
  expect(earlierQuarters(frequency, quarter)).toEqual(earlier);
});

test('more figures are drawn than the checks compare with', () => {
  expect(earlierQuarters('QUARTERLY', '2018-Q2', 8).at(-1)).toBe('2016-Q2');
  expect(earlierQuarters('ANNUAL', '2018-Q4', 8).at(-1)).toBe('2010-Q4');
});
