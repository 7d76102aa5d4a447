import {
  activityState,
  distribution,
  implementedOfDue,
  moneySpent,
} from '../../../server/src/domain/completion';

test.each([
  [null, false, '2018-Q4', '2018-Q3', 'NOT_STARTED'],
  [0, false, '2018-Q4', '2018-Q3', 'NOT_STARTED'],
  [1, false, '2018-Q4', '2018-Q3', 'IN_PROGRESS'],
  [49, false, '2018-Q4', '2018-Q3', 'IN_PROGRESS'],
  [50, false, '2018-Q4', '2018-Q3', 'PARTIALLY_IMPLEMENTED'],
  [99, false, '2018-Q4', '2018-Q3', 'PARTIALLY_IMPLEMENTED'],
  [100, false, '2018-Q4', '2018-Q3', 'IMPLEMENTED'],
  [null, false, '2018-Q2', '2018-Q3', 'NOT_IMPLEMENTED'],
  [0, false, '2018-Q2', '2018-Q3', 'NOT_IMPLEMENTED'],
  [49, false, '2018-Q3', '2018-Q3', 'NOT_IMPLEMENTED'],
  [50, false, '2018-Q2', '2018-Q3', 'PARTIALLY_IMPLEMENTED'],
  [100, false, '2018-Q2', '2018-Q3', 'IMPLEMENTED'],
  [0, true, '2018-Q2', '2018-Q3', 'POSTPONED'],
  [60, true, '2018-Q4', '2018-Q3', 'POSTPONED'],
  [100, true, '2018-Q4', '2018-Q3', 'IMPLEMENTED'],
] as const)(
  '%s %% (postponed: %s), to end in %s, is at the end of %s %s',
  (percent, postponed, endQuarter, quarter, state) => {
    expect(activityState({ percent, postponed, endQuarter, quarter })).toBe(state);
  },
);

test('the distribution shows every state, also those of no activity', () => {
  expect(distribution(['IMPLEMENTED', 'POSTPONED', 'IMPLEMENTED'])).toEqual([
    { state: 'NOT_STARTED', count: 0 },
    { state: 'IN_PROGRESS', count: 0 },
    { state: 'PARTIALLY_IMPLEMENTED', count: 0 },
    { state: 'IMPLEMENTED', count: 2 },
    { state: 'NOT_IMPLEMENTED', count: 0 },
    { state: 'POSTPONED', count: 1 },
  ]);
});

test('completion counts the activities due: neither those to come nor postponed ones', () => {
  const activities = [
    { endQuarter: '2018-Q2', state: 'IMPLEMENTED' },
    { endQuarter: '2018-Q3', state: 'NOT_IMPLEMENTED' },
    { endQuarter: '2018-Q3', state: 'PARTIALLY_IMPLEMENTED' },
    { endQuarter: '2018-Q3', state: 'POSTPONED' },
    { endQuarter: '2018-Q4', state: 'IMPLEMENTED' },
  ] as const;
  expect(implementedOfDue(activities, '2018-Q3')).toEqual({ part: 1, whole: 3, percent: '33.3333' });
});

test('nothing due has no percentage', () => {
  expect(implementedOfDue([], '2018-Q3')).toEqual({ part: 0, whole: 0, percent: null });
});

test.each([
  [[], null],
  [[null, null], null],
  [['0'], '0'],
  [['100.10', null, '0.2'], '100.3'],
])('money spent in quarters %j is %s so far', (quarterly, sum) => {
  expect(moneySpent(quarterly)).toBe(sum);
});
