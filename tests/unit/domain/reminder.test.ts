import type { MailKind } from '../../../server/src/domain/mail';
import { dueInstant, startOfQuarter } from '../../../server/src/domain/quarter';
import {
  canBeReminded,
  namesOldDeadline,
  reminderDay,
  reminderDue,
  reminderExpiry,
  type ReminderFacts,
} from '../../../server/src/domain/reminder';

/** 2019-Q3: due 15 October 2019, 23:59:59.999 in Belgrade, which is 21:59:59.999 UTC. */
const facts: Omit<ReminderFacts, 'now'> = {
  dueAt: dueInstant('2019-Q3'),
  extensions: [],
  quarterState: 'OPEN',
  quarterOpenedAt: startOfQuarter('2019-Q4'),
  firstSubmittedAt: null,
};
const at = (now: string, given: Partial<ReminderFacts> = {}) =>
  reminderDue({ ...facts, ...given, now: new Date(now) });

test.each<[string, string | null, string]>([
  ['2019-10-07T12:00:00Z', null, 'eight days before'],
  ['2019-10-08T04:59:59Z', null, 'seven days before, not yet seven in the morning'],
  ['2019-10-08T05:00:00Z', 'DUE_SOON', 'seven days before, at seven in Belgrade'],
  ['2019-10-14T21:59:59Z', 'DUE_SOON', 'catching up until the day before'],
  ['2019-10-14T22:00:00Z', null, 'midnight of the day itself'],
  ['2019-10-15T05:00:00Z', 'DUE_TODAY', 'the day itself, at seven'],
  ['2019-10-15T21:59:59Z', 'DUE_TODAY', 'its last second'],
  ['2019-10-16T08:00:00Z', null, 'no "due today" a day late'],
  ['2019-10-18T04:59:59Z', null, 'three days after, before seven'],
  ['2019-10-18T05:00:00Z', 'OVERDUE', 'three days after'],
  ['2019-10-29T12:00:00Z', 'OVERDUE', 'catching up for two weeks, over the change to winter time'],
  ['2019-10-30T12:00:00Z', null, 'not after two weeks'],
])('a report due on 15 October 2019 is at %s due for %s (%s)', (now, kind) => {
  expect(at(now)).toBe(kind);
});

// Summer time began on 31 March 2019 at 2:00 and ended on 27 October 2019 at 3:00.
test.each<[string, string, string | null, string]>([
  ['2019-04-05T21:59:59.999Z', '2019-03-29T05:59:59Z', null, 'winter: seven is 6:00 UTC'],
  ['2019-04-05T21:59:59.999Z', '2019-03-29T06:00:00Z', 'DUE_SOON', 'a week over the change in spring'],
  ['2019-11-01T22:59:59.999Z', '2019-10-25T04:59:59Z', null, 'summer: seven is 5:00 UTC'],
  ['2019-11-01T22:59:59.999Z', '2019-10-25T05:00:00Z', 'DUE_SOON', 'a week over the change in autumn'],
  ['2019-11-01T22:59:59.999Z', '2019-11-01T06:00:00Z', 'DUE_TODAY', 'winter again'],
  ['2019-10-25T21:59:59.999Z', '2019-10-28T06:00:00Z', 'OVERDUE', 'three days after, over the change'],
])('a deadline at %s: at %s %s (%s)', (dueAt, now, kind) => {
  expect(at(now, { dueAt: new Date(dueAt), quarterOpenedAt: startOfQuarter('2019-Q1') })).toBe(kind);
});

const extendedTo = (day: string) => {
  const dueAt = new Date(`${day}T22:59:59.999Z`);
  return { dueAt, extensions: [{ dueAt, grantedAt: new Date('2019-10-14T08:00:00Z') }] };
};

test.each<[string, Partial<ReminderFacts>, string, string | null]>([
  ['it was submitted', { firstSubmittedAt: new Date('2019-10-10T08:00:00Z') }, '2019-10-15T08:00:00Z', null],
  ['its quarter is closed', { quarterState: 'CLOSED' }, '2019-10-18T08:00:00Z', null],
  ['an extension moved the deadline away', extendedTo('2019-11-08'), '2019-10-15T08:00:00Z', null],
  ['the extended deadline is near', extendedTo('2019-11-08'), '2019-11-01T08:00:00Z', 'DUE_SOON'],
  ['an extended deadline is today', extendedTo('2019-11-08'), '2019-11-08T08:00:00Z', 'DUE_TODAY'],
  [
    'an extension runs in a closed quarter',
    { ...extendedTo('2019-11-08'), quarterState: 'CLOSED' },
    '2019-11-08T08:00:00Z',
    'DUE_TODAY',
  ],
  [
    'an extension of a closed quarter has run out',
    { ...extendedTo('2019-11-08'), quarterState: 'CLOSED' },
    '2019-11-11T08:00:00Z',
    null,
  ],
  [
    'opened five days before',
    { quarterOpenedAt: new Date('2019-10-10T08:00:00Z') },
    '2019-10-11T08:00:00Z',
    null,
  ],
  [
    'opened five days before, on the day itself',
    { quarterOpenedAt: new Date('2019-10-10T08:00:00Z') },
    '2019-10-15T08:00:00Z',
    'DUE_TODAY',
  ],
  [
    'an old quarter opened late',
    { quarterOpenedAt: new Date('2019-10-20T08:00:00Z') },
    '2019-10-21T08:00:00Z',
    null,
  ],
  [
    'due at noon, in the morning',
    { dueAt: new Date('2019-10-15T10:00:00Z') },
    '2019-10-15T08:00:00Z',
    'DUE_TODAY',
  ],
  [
    'due at noon, in the afternoon',
    { dueAt: new Date('2019-10-15T10:00:00Z') },
    '2019-10-15T12:00:00Z',
    null,
  ],
])('a report when %s: %j at %s', (_, given, now, kind) => {
  expect(at(now, given)).toBe(kind);
});

test.each([
  ['2019-10-15T04:59:59Z', null],
  ['2019-10-15T05:00:00Z', '2019-10-15'],
  ['2019-10-15T21:59:59Z', '2019-10-15'],
  ['2019-10-15T22:30:00Z', null],
  ['2019-12-15T05:30:00Z', null],
  ['2019-12-15T06:00:00Z', '2019-12-15'],
])('at %s the reminders of the day %s can be written', (now, day) => {
  expect(reminderDay(new Date(now))).toBe(day);
});

test.each([
  ['late', {}, true],
  ['submitted late', { firstSubmittedAt: new Date('2019-10-17T08:00:00Z') }, false],
  ['not yet late', { now: facts.dueAt }, false],
  ['late in a closed quarter', { quarterState: 'CLOSED' as const }, false],
])('the coordinator can remind of a report that is %s: %s', (_, given, expected) => {
  expect(canBeReminded({ ...facts, now: new Date('2019-10-16T08:00:00Z'), ...given })).toBe(expected);
});

test('a reminder of a coming deadline expires with it, any other after three days', () => {
  const now = new Date('2019-10-08T05:00:00Z');
  expect(reminderExpiry('DUE_SOON', facts.dueAt, now)).toEqual(facts.dueAt);
  expect(reminderExpiry('DUE_TODAY', facts.dueAt, now)).toEqual(facts.dueAt);
  expect(reminderExpiry('OVERDUE', facts.dueAt, now)).toEqual(new Date('2019-10-11T05:00:00Z'));
  expect(reminderExpiry('REMINDER', facts.dueAt, now)).toEqual(new Date('2019-10-11T05:00:00Z'));
});

test.each<[MailKind, string, string | null, string, boolean]>([
  ['DUE_SOON', 'expires with the deadline', '2019-10-15T21:59:59.999Z', '2019-10-14T08:00:00Z', false],
  [
    'DUE_SOON',
    'was written before the deadline moved',
    '2019-10-01T21:59:59.999Z',
    '2019-09-30T08:00:00Z',
    true,
  ],
  ['DUE_TODAY', 'expires with the deadline', '2019-10-15T21:59:59.999Z', '2019-10-15T08:00:00Z', false],
  [
    'DUE_TODAY',
    'was written before the deadline moved',
    '2019-10-01T21:59:59.999Z',
    '2019-10-01T08:00:00Z',
    true,
  ],
  ['OVERDUE', 'is sent after the deadline', '2019-10-21T05:00:00Z', '2019-10-15T22:00:00Z', false],
  ['OVERDUE', 'is sent in the last instant of it', '2019-10-18T05:00:00Z', '2019-10-15T21:59:59.999Z', true],
  ['REMINDER', 'is sent after the deadline', '2019-10-19T05:00:00Z', '2019-10-16T05:00:00Z', false],
  ['REMINDER', 'is sent before the moved deadline', '2019-10-17T05:00:00Z', '2019-10-15T05:00:00Z', true],
  ['COMMENTED', 'speaks of no deadline', null, '2019-10-15T05:00:00Z', false],
])('%s that %s (expires %s, now %s) names an old deadline: %s', (kind, _, expires, now, expected) => {
  const expiresAt = expires === null ? null : new Date(expires);
  const mail = { kind, expiresAt, createdAt: facts.quarterOpenedAt };
  expect(namesOldDeadline(mail, { ...facts, now: new Date(now) })).toBe(expected);
});

test.each([
  ['without an extension', [], false],
  ['before an extension', [{ dueAt: facts.dueAt, grantedAt: new Date('2019-10-02T08:00:00.001Z') }], true],
  ['with an extension', [{ dueAt: facts.dueAt, grantedAt: new Date('2019-10-02T08:00:00Z') }], false],
])('an opening that is written %s names an old deadline: %j is %s', (_, extensions, expected) => {
  const createdAt = new Date('2019-10-02T08:00:00Z');
  const mail = { kind: 'QUARTER_OPENED' as const, expiresAt: null, createdAt };
  expect(namesOldDeadline(mail, { ...facts, extensions, now: createdAt })).toBe(expected);
});
