import { marksByQuarter, marksByYear } from '../../../client/src/features/dashboard/referenceMarks';

const figure = (id: string, startDay: string, endDay: string, breakdown: string | null = null) => ({
  id,
  startDay,
  endDay,
  breakdown,
  value: '14',
});

test.each([
  ['a whole quarter', '2018-07-01', '2018-09-30', [{ period: '2018-Q3', whole: true }]],
  ['a month', '2018-05-01', '2018-05-31', [{ period: '2018-Q2', whole: false }]],
  ['more than a quarter', '2018-01-01', '2018-09-30', []],
  ['months of two quarters', '2017-03-01', '2017-05-31', []],
])('beside quarters: %s', (_, startDay, endDay, expected) => {
  expect(marksByQuarter([figure('a', startDay, endDay)])).toMatchObject(expected);
  expect(marksByQuarter([figure('a', startDay, endDay)])).toHaveLength(expected.length);
});

test.each([
  ['a whole year', '2018-01-01', '2018-12-31', [{ period: '2018', whole: true }]],
  ['part of a year', '2018-01-01', '2018-09-30', [{ period: '2018', whole: false }]],
  ['parts of two years', '2017-07-01', '2018-06-30', []],
])('beside years: %s', (_, startDay, endDay, expected) => {
  expect(marksByYear([figure('a', startDay, endDay)])).toMatchObject(expected);
  expect(marksByYear([figure('a', startDay, endDay)])).toHaveLength(expected.length);
});

test('figures of two sources for one period stay two marks', () => {
  const marks = marksByYear([
    figure('police', '2018-01-01', '2018-12-31'),
    figure('press', '2018-01-01', '2018-12-31'),
  ]);
  expect(marks.map(({ id }) => id)).toEqual(['police', 'press']);
});

test('a part of the total is no mark beside the total', () => {
  expect(marksByYear([figure('a', '2018-01-01', '2018-12-31', 'Female')])).toEqual([]);
});
