import { earlierQuarters } from '../../../server/src/domain/lookBack';

test.each([
  ['QUARTERLY', '2018-Q2', ['2018-Q1', '2017-Q4', '2017-Q3', '2017-Q2']],
  ['ANNUAL', '2018-Q4', ['2017-Q4', '2016-Q4', '2015-Q4', '2014-Q4']],
] as const)('a %s figure of %s is compared with %j', (frequency, quarter, earlier) => {
  expect(earlierQuarters(frequency, quarter)).toEqual(earlier);
});
