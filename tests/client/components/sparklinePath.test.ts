import { sparkPath, sparkPoints } from '../../../client/src/components/sparklinePath';

const box = { width: 30, height: 12, margin: 1 };

test('a missing value is a gap that no line crosses', () => {
  const path = sparkPath(sparkPoints(['1', '2', null, '3', '4'], box));
  expect(path.match(/M/g)).toHaveLength(2);
  expect(path.match(/L/g)).toHaveLength(2);
});

test('the scale begins at zero, so that a small change looks small', () => {
  const [first, second] = sparkPoints(['100', '99'], box);
  expect(first?.y).toBe(1);
  expect(second?.y).toBeCloseTo(1.1);
});

test('zero is a value and lies on the line of zero', () => {
  expect(sparkPoints(['0', '5'], box)[0]?.y).toBe(11);
});

test.each([[[]], [[null, null]], [['0']]])('%j is drawn without a broken number', (values) => {
  expect(sparkPath(sparkPoints(values, box))).not.toMatch(/NaN|Infinity/);
});
