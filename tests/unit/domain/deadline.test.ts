import { deadlineOf, isExtended, type GrantedDeadline } from '../../../server/src/domain/deadline';

const day = (text: string) => new Date(`${text}T21:59:59.999Z`);
const granted = (dueAt: string, grantedAt: string): GrantedDeadline => ({
  dueAt: day(dueAt),
  grantedAt: day(grantedAt),
});
const DUE = day('2018-10-15');

test.each<[string, GrantedDeadline[], Date | null, string]>([
  ['is the quarter’s when nothing was granted', [], null, '2018-10-15'],
  ['is the granted one', [granted('2018-10-20', '2018-10-10')], null, '2018-10-20'],
  [
    'is the latest of several granted ones',
    [granted('2018-10-25', '2018-10-10'), granted('2018-10-20', '2018-10-11')],
    null,
    '2018-10-25',
  ],
  [
    'is the granted one for a report submitted later',
    [granted('2018-10-20', '2018-10-10')],
    day('2018-10-18'),
    '2018-10-20',
  ],
  [
    'stays the quarter’s for a report submitted before the grant',
    [granted('2018-10-30', '2018-10-20')],
    day('2018-10-18'),
    '2018-10-15',
  ],
])('the deadline of a report %s', (_, grants, firstSubmittedAt, due) => {
  expect(deadlineOf(DUE, grants, firstSubmittedAt)).toEqual(day(due));
});

test.each([
  ['2018-10-19', true],
  ['2018-10-20', true],
  ['2018-10-21', false],
])('on %s an extension until 20 October still runs: %s', (now, runs) => {
  expect(isExtended([granted('2018-10-20', '2018-10-10')], day(now))).toBe(runs);
  expect(isExtended([], day(now))).toBe(false);
});
