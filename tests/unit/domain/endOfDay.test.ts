import { endOfDay } from '../../../server/src/domain/belgrade';

test.each([
  ['2019-10-15', '2019-10-15T21:59:59.999Z', 'summer time'],
  ['2020-01-15', '2020-01-15T22:59:59.999Z', 'winter time'],
  ['2019-10-26', '2019-10-26T21:59:59.999Z', 'the last summer day'],
  ['2019-10-27', '2019-10-27T22:59:59.999Z', 'the day on which the clocks go back'],
  ['2020-03-28', '2020-03-28T22:59:59.999Z', 'the last winter day'],
  ['2020-03-29', '2020-03-29T21:59:59.999Z', 'the day on which the clocks go forward'],
  ['2019-12-31', '2019-12-31T22:59:59.999Z', 'the end of the year'],
])('%s ends at %s: %s', (day, instant) => {
  expect(endOfDay(day).toISOString()).toBe(instant);
});

test.each(['', '2020', '2019-10', '15.10.2019', '2019-13-01', '2019-02-30', '2019-10-15T00'])(
  '%j is no day',
  (day) => {
    expect(() => endOfDay(day)).toThrow(RangeError);
  },
);
