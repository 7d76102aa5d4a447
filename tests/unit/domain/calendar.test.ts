import { comingQuarters, isDueSoon, type AwaitedReport } from '../../../server/src/domain/calendar';
import type { Quarter } from '../../../server/src/domain/quarter';

const DUE = new Date('2019-10-15T21:59:59.999Z');
const report: AwaitedReport = {
  workflow: 'DRAFT',
  quarterState: 'OPEN',
  dueAt: DUE,
  extensionOpen: false,
  reopened: false,
};

test.each<[string, Partial<AwaitedReport>, string, boolean]>([
  ['four weeks before its deadline is listed', {}, '2019-09-17T22:00:00.000Z', true],
  ['more than four weeks before it is not', {}, '2019-09-17T21:59:59.998Z', false],
  ['that is overdue is listed', {}, '2019-12-01T08:00:00.000Z', true],
  ['that nobody has begun is listed', { workflow: 'NOT_STARTED' }, '2019-10-10T08:00:00.000Z', true],
  ['that was returned is listed', { workflow: 'RETURNED' }, '2019-11-10T08:00:00.000Z', true],
  ['that was submitted is not', { workflow: 'SUBMITTED' }, '2019-10-10T08:00:00.000Z', false],
  ['that was approved is not', { workflow: 'APPROVED' }, '2019-10-10T08:00:00.000Z', false],
  ['of a closed quarter is not', { quarterState: 'CLOSED' }, '2019-12-01T08:00:00.000Z', false],
  [
    'of a closed quarter with an extension is listed',
    { quarterState: 'CLOSED', extensionOpen: true },
    '2019-12-01T08:00:00.000Z',
    true,
  ],
  [
    'of a closed quarter that is being corrected is listed',
    { quarterState: 'CLOSED', workflow: 'RETURNED', reopened: true },
    '2019-12-01T08:00:00.000Z',
    true,
  ],
])('a report %s', (_, given, now, expected) => {
  expect(isDueSoon({ ...report, ...given }, new Date(now))).toBe(expected);
});

describe('The quarters to come', () => {
  const until = (last: Quarter) => (quarter: Quarter) => quarter <= last;

  test('follow the next one, each with its first day and the fifteenth day after its end', () => {
    expect(comingQuarters('2019-Q4', until('2020-Q2'))).toEqual([
      { quarter: '2020-Q1', opensOn: '2020-01-01', dueOn: '2020-04-15' },
      { quarter: '2020-Q2', opensOn: '2020-04-01', dueOn: '2020-07-15' },
    ]);
  });

  test('end with the plan, and after two years', () => {
    expect(comingQuarters('2020-Q4', until('2020-Q4'))).toEqual([]);
    const coming = comingQuarters('2019-Q4', until('2030-Q4'));
    expect(coming.map(({ quarter }) => quarter)).toHaveLength(8);
    expect(coming.at(-1)?.quarter).toBe('2021-Q4');
  });
});
