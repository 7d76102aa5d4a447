import { clockOf, clockOfDay } from '../../../server/src/clock';
import { readConfig } from '../../../server/src/config';

test.each([
  ['2026-01-15T08:30:00.250Z', '2019-11-20T08:30:00.250Z', 'winter: an hour ahead of UTC on both days'],
  ['2026-07-15T08:30:00.000Z', '2019-11-20T09:30:00.000Z', 'summer: the clock on the wall shows 10:30'],
  ['2026-01-14T23:00:00.000Z', '2019-11-19T23:00:00.000Z', 'midnight in Belgrade'],
  ['2026-01-15T22:59:59.999Z', '2019-11-20T22:59:59.999Z', 'the last moment of the day'],
])('at %s the demonstration clock shows %s (%s)', (real, shown) => {
  expect(clockOfDay('2019-11-20', () => new Date(real))().toISOString()).toBe(shown);
});

test('outside demonstration mode the clock is the real one', () => {
  const now = new Date('2026-01-15T08:30:00.000Z');
  expect(clockOf(readConfig({ DEMONSTRATION: 'false' }), () => now)()).toBe(now);
  expect(clockOf(readConfig({ DEMONSTRATION_DAY: '2018-02-01' }), () => now)().toISOString()).toBe(
    '2018-02-01T08:30:00.000Z',
  );
});
