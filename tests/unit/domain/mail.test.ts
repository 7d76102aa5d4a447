import {
  isMailAddress,
  MAIL_FAULTS,
  MAIL_KINDS,
  MAIL_STATES,
  onceKey,
  type MailFault,
} from '../../../server/src/domain/mail';
import { afterFault, faultOf, mailAgainRefusal } from '../../../server/src/domain/mailAttempt';
import { CONTRACT_ENUMS } from '../language/contract';

test.each([
  ['MailKind', MAIL_KINDS],
  ['MailState', MAIL_STATES],
  ['MailFault', MAIL_FAULTS],
])('contract and domain know the same members of %s', (name, members) => {
  expect([...members].sort()).toEqual(Object.keys(CONTRACT_ENUMS[name] ?? {}).sort());
});

test.each([
  ['a.b+c@ministry.example', true],
  ['A@ministry.example', false],
  ['a@ministry', false],
  ['a@b.example, c@d.example', false],
  ['a@b.example\nBcc: c@d.example', false],
  ['a@b.example\r\nBcc: c@d.example', false],
  ['a b@c.example', false],
  ['"a"@b.example', false],
  ['<a@b.example>', false],
  [`${'a'.repeat(250)}@b.example`, false],
])('%j as an address to write to: %s', (text, expected) => {
  expect(isMailAddress(text)).toBe(expected);
});

test('an occasion has one key, which fits its column', () => {
  const id = '0'.repeat(36);
  const key = onceKey({ kind: 'QUARTER_OPENED', reportId: id, userId: id, slot: id });
  expect(key).toBe(`QUARTER_OPENED:${id}:${id}:${id}`);
  expect(key.length).toBeLessThanOrEqual(160);
});

const NOW = new Date('2019-10-15T06:00:00.000Z');
const inMinutes = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

test.each<[MailFault, number, 'WAITING' | 'FAILED', number | null]>([
  ['NO_CONNECTION', 1, 'WAITING', 1],
  ['NO_CONNECTION', 2, 'WAITING', 5],
  ['OTHER', 3, 'WAITING', 15],
  ['SIGN_IN_REFUSED', 4, 'WAITING', 60],
  ['NO_CONNECTION', 5, 'WAITING', 360],
  ['NO_CONNECTION', 6, 'FAILED', null],
  ['RECIPIENT_REFUSED', 1, 'FAILED', null],
  ['MAIL_REFUSED', 1, 'FAILED', null],
  ['RECIPIENT_GONE', 1, 'FAILED', null],
  ['TOO_LATE', 1, 'FAILED', null],
])('after %s at try %i a mail is %s', (fault, attempts, state, minutes) => {
  const nextAttemptAt = minutes === null ? null : inMinutes(minutes);
  expect(afterFault(fault, attempts, NOW)).toEqual({ state, nextAttemptAt });
});

test.each<[string, Parameters<typeof faultOf>[0], MailFault]>([
  ['nobody answers', { code: 'ESOCKET' }, 'NO_CONNECTION'],
  ['the server is silent', { code: 'ETIMEDOUT', command: 'CONN' }, 'NO_CONNECTION'],
  ['the password is wrong', { code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }, 'SIGN_IN_REFUSED'],
  [
    'nobody has that address',
    { code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' },
    'RECIPIENT_REFUSED',
  ],
  ['greylisted', { code: 'EENVELOPE', responseCode: 451, command: 'RCPT TO' }, 'OTHER'],
  ['our own sender is refused', { code: 'EENVELOPE', responseCode: 550, command: 'MAIL FROM' }, 'OTHER'],
  ['taken for spam', { code: 'EMESSAGE', responseCode: 554, command: 'DATA' }, 'MAIL_REFUSED'],
  ['try later', { code: 'EMESSAGE', responseCode: 421, command: 'DATA' }, 'OTHER'],
  ['something else', {}, 'OTHER'],
])('when %s (%j) the fault is %s', (_, refusal, fault) => {
  expect(faultOf(refusal)).toBe(fault);
});

test.each([
  ['a failed one', {}, null],
  ['one that was sent', { state: 'SENT' as const }, 'NOT_FAILED'],
  ['one that waits', { state: 'WAITING' as const }, 'NOT_FAILED'],
  ['any, without a mail server', { sends: false }, 'NOT_SENT_HERE'],
  ['a reminder whose day has passed', { expiresAt: inMinutes(-1) }, 'TOO_LATE'],
  ['a reminder that was given up as too late', { fault: 'TOO_LATE' as const }, 'TOO_LATE'],
  ['a reminder that still counts', { expiresAt: inMinutes(1) }, null],
])('sending again %s: %j gives %s', (_, given, expected) => {
  const failed = {
    state: 'FAILED' as const,
    fault: 'OTHER' as const,
    expiresAt: null,
    sends: true,
    now: NOW,
  };
  expect(mailAgainRefusal({ ...failed, ...given })).toBe(expected);
});
