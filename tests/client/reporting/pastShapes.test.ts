import { pastShapes } from '../../../client/src/features/reporting/pastShapes';

const BOX = { width: 40, height: 10 };
const points = (values: (string | null)[]) =>
  values.map((value, place) => ({ quarter: `2018-Q${place + 1}`, value }));

test('a missing quarter breaks the line, and a zero does not', () => {
  const { path, dots } = pastShapes(points(['10', null, '5', '0']), '', BOX);
  expect(path).toBe('M5 0M25 5L35 10');
  expect(dots).toHaveLength(3);
});

test('the same quarter of last year gets a ring where it has a value', () => {
  expect(pastShapes(points(['10', '5', null, '5']), '2018-Q2', BOX).marked).toMatchObject({ x: 15, y: 5 });
  expect(pastShapes(points(['10', '5', null, '5']), '2018-Q3', BOX).marked).toBeNull();
});
