import { changeInPercent, isLargeChange } from '../../../server/src/domain/largeChange';

test.each<[before: string | null, value: string | null, large: boolean]>([
  ['10', '14', false],
  ['10', '15', true],
  ['10', '14.99', false],
  ['10', '6', false],
  ['10', '5', true],
  ['10', '0', true],
  ['0', '1', true],
  ['0', '0', false],
  [null, '5', false],
  ['5', null, false],
  ['-10', '-5', true],
  ['-10', '-6', false],
])('a count from %s to %s: %s', (before, value, large) => {
  expect(isLargeChange('COUNT', before, value)).toBe(large);
});

test.each(['YES_NO', 'MILESTONE'] as const)('a figure of %s is known to jump', (measure) => {
  expect(isLargeChange(measure, '0', '1')).toBe(false);
});

test.each<[before: string, value: string, percent: string | null]>([
  ['8', '12', '50'],
  ['8', '2', '-75'],
  ['3', '4', '33.3333'],
  ['-4', '-2', '50'],
  ['0', '7', null],
])('from %s to %s is %s percent', (before, value, percent) => {
  expect(changeInPercent(before, value)).toBe(percent);
});
