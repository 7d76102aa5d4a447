import {
  afterFailure,
  ONE_ACCOUNT,
  ONE_ADDRESS,
  secondsToWait,
  type Failures,
} from '../../../server/src/features/accounts/throttle';

const START = new Date('2026-01-15T09:00:00.000Z');
const later = (seconds: number, from = START) => new Date(from.getTime() + seconds * 1000);

/** The seconds to wait after each of so many failures, each made as soon as it is heard. */
function waits(times: number, allowance = ONE_ACCOUNT) {
  let bucket: Failures | null = null;
  let now = START;
  return Array.from({ length: times }, () => {
    bucket = afterFailure(bucket, allowance, now);
    const seconds = secondsToWait(bucket, now);
    now = later(seconds, now);
    return seconds;
  });
}

test('the delay doubles after the free failures and ends at a quarter of an hour', () => {
  expect(waits(17)).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]);
});

test('it never overflows, however long somebody goes on', () => {
  expect(waits(2000).at(-1)).toBe(900);
});

test('one address may fail a hundred times before it waits', () => {
  const list = waits(101, ONE_ADDRESS);
  expect([list.slice(0, 99).every((seconds) => seconds === 0), list[99], list[100]]).toEqual([true, 1, 2]);
});

test.each([
  ['59 minutes after the last failure they are remembered', 59 * 60, 6],
  ['an hour and a second after it they are forgotten', 3601 + 1, 1],
])('%s', (_, seconds, failures) => {
  const bucket: Failures = { failures: 5, blockedUntil: later(1), lastFailureAt: START };
  expect(afterFailure(bucket, ONE_ACCOUNT, later(seconds)).failures).toBe(failures);
});

test.each([
  [null, 0],
  [{ failures: 1, blockedUntil: null, lastFailureAt: START }, 0],
  [{ failures: 6, blockedUntil: later(1.5), lastFailureAt: START }, 2],
  [{ failures: 6, blockedUntil: later(-1), lastFailureAt: START }, 0],
])('begun seconds count whole: %j', (bucket, seconds) => {
  expect(secondsToWait(bucket, START)).toBe(seconds);
});
