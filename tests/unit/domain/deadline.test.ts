import { deadlineOf, isExtended } from '../../../server/src/domain/deadline';

const day = (number: number) => new Date(Date.UTC(2018, 9, number));
const granted = (dueDay: number, grantedDay: number) => ({ dueAt: day(dueDay), grantedAt: day(grantedDay) });

test.each([
  ['without an extension it is that of the quarter', [], null, 15],
  ['an extension moves it', [granted(20, 10)], null, 20],
  ['the latest of several counts, in any order', [granted(25, 11), granted(20, 10)], null, 25],
  ['an earlier date granted does not shorten it', [granted(12, 10)], null, 15],
  ['what was granted before the first submission counts', [granted(20, 10)], 18, 20],
  ['what was granted at that very instant counts', [granted(20, 18)], 18, 20],
  ['what was granted after the first submission does not', [granted(30, 19)], 18, 15],
])('the deadline of a report: %s', (_, extensions, submittedDay, expected) => {
  const firstSubmittedAt = submittedDay === null ? null : day(submittedDay);
  expect(deadlineOf(day(15), extensions, firstSubmittedAt)).toEqual(day(expected));
});

test.each([
  ['none', [], false],
  ['one that has passed', [granted(17, 1)], false],
  ['one that ends at this very instant', [granted(18, 1)], true],
  ['one that runs beside one that has passed', [granted(17, 1), granted(19, 1)], true],
])('an institution is extended by %s: %j', (_, extensions, expected) => {
  expect(isExtended(extensions, day(18))).toBe(expected);
});
