import { miniBars, miniDots, miniLine, miniTarget, topOf } from '../../../schema/chart/miniTrendShapes';

const BOX = { width: 100, height: 50 };
const point = (period: string, value: string | null, target: string | null = null) => ({
  period,
  value,
  target,
});

test('a missing value is no bar; a zero is one', () => {
  const bars = miniBars([point('a', '10'), point('b', null), point('c', '0')], 10, BOX);
  expect(bars.map(({ period }) => period)).toEqual(['a', 'c']);
  expect(bars[0]).toMatchObject({ y: 0, height: 50 });
  expect(bars[1]?.height).toBeLessThan(1);
});

test('a missing value breaks the line', () => {
  const dots = miniDots([point('a', '0'), point('b', null), point('c', '10'), point('d', '5')], 10, BOX);
  expect(miniLine(dots)).toBe('M12.5 50M62.5 0L87.5 25');
});

test('a target is drawn as steps and broken where there is none', () => {
  const points = [point('a', null, '5'), point('b', null, '10'), point('c', null), point('d', null, '10')];
  expect(miniTarget(points, 10, BOX)).toBe('M0 25L25 25L25 0L50 0M75 0L100 0');
});

test('small charts share the largest value or target as their top', () => {
  expect(topOf([point('a', '3', '8'), point('b', '5')])).toBe(8);
  expect(topOf([])).toBeGreaterThan(0);
});
