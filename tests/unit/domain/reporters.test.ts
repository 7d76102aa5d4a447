import { expectedReporters } from '../../../server/src/domain/reporters';

const reporters = [
  { institutionId: 'police', fromQuarter: '2017-Q1', toQuarter: '2018-Q2' },
  { institutionId: 'ministry', fromQuarter: '2018-Q2', toQuarter: '2019-Q4' },
] as const;

test.each([
  ['QUARTERLY', '2016-Q4', []],
  ['QUARTERLY', '2017-Q1', ['police']],
  ['QUARTERLY', '2018-Q2', ['police', 'ministry']],
  ['QUARTERLY', '2018-Q3', ['ministry']],
  ['QUARTERLY', '2020-Q1', []],
  ['ANNUAL', '2018-Q2', []],
  ['ANNUAL', '2018-Q4', ['ministry']],
] as const)('a %s indicator is reported in %s by %j', (frequency, quarter, expected) => {
  expect(expectedReporters({ frequency, reporters }, quarter)).toEqual(expected);
});
