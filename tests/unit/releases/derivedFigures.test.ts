import { withDerived } from '../../../server/src/features/releases/derivedFigures';
import { aPoint } from './aFrozenIndicator';

const derived = (points: ReturnType<typeof aPoint>[], unfinished?: string) =>
  withDerived(points, unfinished).map(({ percentOfTarget, change }) => [percentOfTarget, change]);

test('percent of target and change are worked out from what is printed', () => {
  expect(
    derived([aPoint('2018-Q1', '8', { target: '10' }), aPoint('2018-Q2', '5', { target: '10' })]),
  ).toEqual([
    ['80', null],
    ['50', '-3'],
  ]);
});

test('nothing is derived from a hidden figure', () => {
  const hidden = aPoint('2018-Q2', null, { hidden: true, target: '10' });
  expect(derived([aPoint('2018-Q1', '8'), hidden, aPoint('2018-Q3', '5')])).toEqual([
    [null, null],
    [null, null],
    [null, null],
  ]);
});

test('a year that is not over is not compared with a whole one', () => {
  expect(derived([aPoint('2018', '8'), aPoint('2019', '5')], '2019')).toEqual([
    [null, null],
    [null, null],
  ]);
});
