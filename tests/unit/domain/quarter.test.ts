import {
  dayInBelgrade,
  dueInstant,
  endOfQuarter,
  fromIndex,
  isQuarter,
  nextQuarter,
  numberOf,
  parseQuarter,
  previousQuarter,
  quarterOfDay,
  quartersBetween,
  quartersOfYear,
  sameQuarterLastYear,
  startOfQuarter,
  toIndex,
  yearOf,
} from '../../../server/src/domain/quarter';
import { instantOfWallTime } from '../../../server/src/domain/belgrade';

test.each(['2018-Q1', '2018-Q4', '1999-Q2'])('%s is a quarter', (text) => {
  expect(isQuarter(text)).toBe(true);
  expect(parseQuarter(text)).toBe(text);
});

test.each([
  '2018-Q0',
  '2018-Q5',
  '2018Q3',
  '18-Q3',
  '2018-q3',
  ' 2018-Q3',
  '2018-Q3 ',
  '2018-Q3\n',
  '0018-Q1',
  '',
])('"%s" is refused as a quarter', (text) => {
  expect(isQuarter(text)).toBe(false);
  expect(() => parseQuarter(text)).toThrow(RangeError);
});

test('the quarter after the fourth is the first of the next year, and back', () => {
  expect(nextQuarter('2018-Q4')).toBe('2019-Q1');
  expect(previousQuarter('2019-Q1')).toBe('2018-Q4');
  expect(nextQuarter('2018-Q2')).toBe('2018-Q3');
  expect(sameQuarterLastYear('2018-Q3')).toBe('2017-Q3');
});

test('a quarter falls apart into year and number, and an index leads back to it', () => {
  expect([yearOf('2018-Q3'), numberOf('2018-Q3')]).toEqual([2018, 3]);
  expect(fromIndex(toIndex('2018-Q3'))).toBe('2018-Q3');
  expect(toIndex('2019-Q1') - toIndex('2018-Q3')).toBe(2);
});

test('an index before the year 1000 is refused', () => {
  expect(() => fromIndex(5)).toThrow(RangeError);
});

test('quarters between two quarters include both', () => {
  expect(quartersBetween('2018-Q3', '2019-Q2')).toEqual(['2018-Q3', '2018-Q4', '2019-Q1', '2019-Q2']);
  expect(quartersBetween('2018-Q3', '2018-Q3')).toEqual(['2018-Q3']);
  expect(quartersBetween('2018-Q3', '2018-Q2')).toEqual([]);
  expect(quartersOfYear(2018)).toEqual(['2018-Q1', '2018-Q2', '2018-Q3', '2018-Q4']);
});

test.each([
  ['2018-01-01', '2018-Q1'],
  ['2018-03-31', '2018-Q1'],
  ['2018-04-01', '2018-Q2'],
  ['2018-09-30', '2018-Q3'],
  ['2018-10-15', '2018-Q4'],
  ['2018-12-31', '2018-Q4'],
])('the day %s lies in %s', (day, quarter) => {
  expect(quarterOfDay(day)).toBe(quarter);
});

test.each(['2018-13-01', '2018-00-01', '15.10.2018', '2018-10'])('"%s" is refused as a day', (day) => {
  expect(() => quarterOfDay(day)).toThrow(RangeError);
});

test.each([
  ['2018-Q1', '2018-04-15T21:59:59.999Z', 'summer time'],
  ['2018-Q2', '2018-07-15T21:59:59.999Z', 'summer time'],
  ['2018-Q3', '2018-10-15T21:59:59.999Z', 'summer time'],
  ['2018-Q4', '2019-01-15T22:59:59.999Z', 'winter time, next year'],
] as const)('reports of %s are due at %s (%s)', (quarter, due, _season) => {
  expect(dueInstant(quarter).toISOString()).toBe(due);
});

test.each([
  ['2018-Q1', '2017-12-31T23:00:00.000Z', '2018-03-31T21:59:59.999Z'],
  ['2018-Q3', '2018-06-30T22:00:00.000Z', '2018-09-30T21:59:59.999Z'],
  ['2018-Q4', '2018-09-30T22:00:00.000Z', '2018-12-31T22:59:59.999Z'],
] as const)('%s runs from %s to %s', (quarter, start, end) => {
  expect(startOfQuarter(quarter).toISOString()).toBe(start);
  expect(endOfQuarter(quarter).toISOString()).toBe(end);
});

test.each([
  ['2018-10-15T21:59:59.999Z', '2018-10-15'],
  ['2018-10-15T22:00:00.000Z', '2018-10-16'],
  ['2018-12-31T23:00:00.000Z', '2019-01-01'],
  ['2018-12-31T22:59:59.999Z', '2018-12-31'],
])('at %s the day in Belgrade is %s', (instant, day) => {
  expect(dayInBelgrade(new Date(instant))).toBe(day);
});

test.each([
  ['before the change to summer time', Date.UTC(2018, 2, 25, 1, 59), '2018-03-25T00:59:00.000Z'],
  ['after the change to summer time', Date.UTC(2018, 2, 25, 3, 0), '2018-03-25T01:00:00.000Z'],
  ['before the change to winter time', Date.UTC(2018, 9, 28, 1, 59), '2018-10-27T23:59:00.000Z'],
  ['after the change to winter time', Date.UTC(2018, 9, 28, 3, 0), '2018-10-28T02:00:00.000Z'],
  ['in the hour that comes twice', Date.UTC(2018, 9, 28, 2, 30), '2018-10-28T01:30:00.000Z'],
])('a wall time %s is read in the right zone', (_, wall, instant) => {
  expect(instantOfWallTime(wall).toISOString()).toBe(instant);
});
