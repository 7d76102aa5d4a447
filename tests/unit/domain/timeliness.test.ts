import { timeliness, type TimelinessFacts } from '../../../server/src/domain/timeliness';

// 15 October 2018, 23:59:59.999 in Belgrade (summer time).
const DUE = '2018-10-15T21:59:59.999Z';

const facts = (now: string, submitted: string | null, dueAt = DUE): TimelinessFacts => ({
  state: 'OPEN',
  dueAt: new Date(dueAt),
  firstSubmittedAt: submitted === null ? null : new Date(submitted),
  now: new Date(now),
});

test.each([
  ['2018-10-01T10:00:00.000Z', 'OPEN', 0],
  ['2018-10-08T21:59:59.998Z', 'OPEN', 0],
  ['2018-10-08T21:59:59.999Z', 'DUE_SOON', 0],
  [DUE, 'DUE_SOON', 0],
  ['2018-10-15T22:00:00.000Z', 'OVERDUE', 1],
  ['2018-10-16T21:59:59.999Z', 'OVERDUE', 1],
  ['2018-10-16T22:00:00.000Z', 'OVERDUE', 2],
  ['2018-10-28T22:59:59.999Z', 'OVERDUE', 13],
  ['2018-10-28T23:00:00.000Z', 'OVERDUE', 14],
])('at %s a report not submitted is %s by %s days', (now, state, daysLate) => {
  expect(timeliness(facts(now, null))).toEqual({ state, daysLate });
});

test.each([
  ['2018-10-02T10:00:00.000Z', 'ON_TIME', 0],
  [DUE, 'ON_TIME', 0],
  ['2018-10-15T22:00:00.000Z', 'LATE', 1],
  ['2018-10-20T10:00:00.000Z', 'LATE', 5],
])('first submitted at %s, a report is %s by %s days whatever follows', (submitted, state, daysLate) => {
  expect(timeliness(facts('2019-11-20T10:00:00.000Z', submitted))).toEqual({ state, daysLate });
});

test('an extension moves the deadline of its institution', () => {
  const extended = facts('2018-12-01T10:00:00.000Z', '2018-10-20T10:00:00.000Z', '2018-10-31T22:59:59.999Z');
  expect(timeliness(extended)).toEqual({ state: 'ON_TIME', daysLate: 0 });
});

test('seven days before a deadline after the change to winter time are seven days on the wall', () => {
  const due = '2018-10-31T22:59:59.999Z';
  expect(timeliness(facts('2018-10-24T21:59:59.999Z', null, due)).state).toBe('DUE_SOON');
  expect(timeliness(facts('2018-10-24T21:59:59.998Z', null, due)).state).toBe('OPEN');
});

test('a minute late is a day late, also in the hour that comes twice', () => {
  const late = facts('2018-11-01T00:00:00.000Z', '2018-10-28T01:01:00.000Z', '2018-10-28T00:59:00.000Z');
  expect(timeliness(late)).toEqual({ state: 'LATE', daysLate: 1 });
});

test('a report of a quarter that is not open has no deadline yet', () => {
  expect(timeliness({ ...facts('2019-01-01T10:00:00.000Z', null), state: 'NOT_OPEN' })).toEqual({
    state: 'NOT_OPEN',
    daysLate: 0,
  });
});

test('a closed quarter does not excuse a missing report', () => {
  expect(timeliness({ ...facts('2018-10-16T10:00:00.000Z', null), state: 'CLOSED' }).state).toBe('OVERDUE');
});
