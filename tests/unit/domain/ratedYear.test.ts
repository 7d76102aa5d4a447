import { ratedYear } from '../../../server/src/domain/ratedYear';

test.each([
  ['QUARTERLY', '2019-Q1', '2015-Q1', 2019],
  ['QUARTERLY', '2019-Q4', '2015-Q1', 2019],
  ['ANNUAL', '2019-Q1', '2015-Q1', 2018],
  ['ANNUAL', '2019-Q3', '2015-Q1', 2018],
  ['ANNUAL', '2019-Q4', '2015-Q1', 2019],
  ['ANNUAL', '2015-Q3', '2015-Q1', 2015],
  ['ANNUAL', '2015-Q4', '2015-Q1', 2015],
  ['ANNUAL', '2016-Q1', '2015-Q4', 2015],
  ['ANNUAL', '2016-Q1', '2018-Q1', 2016],
] as const)('a %s indicator in %s, reported since %s, is rated by %d', (frequency, quarter, first, year) => {
  expect(ratedYear(frequency, quarter, first)).toBe(year);
});
