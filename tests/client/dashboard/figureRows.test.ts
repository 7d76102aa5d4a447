import { figureRow } from '../../../client/src/features/dashboard/figureRows';

const figure = (value: string | null, partial = false) => ({ value, partial });

test('a quarter without an approved value is a gap, never a zero', () => {
  const row = figureRow({ period: '2019-Q3', figure: figure(null, true), target: '5' });
  expect(row).toMatchObject({ value: null, complete: null, partial: null, target: 5 });
});

test('a zero is a value', () => {
  expect(figureRow({ period: '2019-Q3', figure: figure('0'), target: null })).toMatchObject({
    value: 0,
    complete: 0,
    target: null,
  });
});

test.each([
  ['complete', false, { complete: 7, partial: null }],
  ['partial', true, { complete: null, partial: 7 }],
])('a %s figure is drawn as such', (_, isPartial, expected) => {
  const row = figureRow({ period: '2019-Q3', figure: figure('7', isPartial), target: null });
  expect(row).toMatchObject({ value: 7, ...expected });
});

test('provisional figures stand beside approved ones, and the exact texts are kept for words', () => {
  const row = figureRow({
    period: '2019-Q3',
    figure: figure('9007199254740993.25'),
    provisional: { value: '12' },
    target: null,
  });
  expect(row.provisional).toBe(12);
  expect(row.exact).toEqual({ value: '9007199254740993.25', provisional: '12', target: null });
});
