import {
  countFields,
  nextCorner,
  rangeBetween,
  type MarkKey,
} from '../../../client/src/features/reporting/markedRange';

/** A count, a locked row, two shares, and a count. */
const PLACES = [
  { cellId: 'count', fields: 1 },
  { cellId: 'locked', fields: 0 },
  { cellId: 'share', fields: 2 },
  { cellId: 'ratio', fields: 2 },
  { cellId: 'last', fields: 1 },
];
const spot = (text: string) => ({ cellId: text.split(' ')[0] ?? '', field: Number(text.split(' ')[1] ?? 0) });

test.each<[from: string, to: string, rows: string, fields: [number, number], count: number]>([
  ['count', 'share', 'count locked share', [0, 0], 3],
  ['share', 'count', 'count locked share', [0, 0], 3],
  ['share', 'share 1', 'share', [0, 1], 2],
  ['ratio 1', 'share', 'share ratio', [0, 1], 4],
  ['ratio 1', 'last 1', 'ratio last', [1, 1], 1],
  ['count', 'last 1', 'count locked share ratio last', [0, 1], 7],
])('from %s to %s stand the rows %s', (from, to, rows, fields, count) => {
  const range = rangeBetween(PLACES, spot(from), spot(to));
  expect(range?.rows.map(({ cellId }) => cellId).join(' ')).toBe(rows);
  expect([range?.first, range?.last]).toEqual(fields);
  expect(range && countFields(range)).toBe(count);
});

test.each<[from: string, to: string]>([
  ['share', 'share'],
  ['share', 'folded'],
])('from %s to %s nothing is marked', (from, to) => {
  expect(rangeBetween(PLACES, spot(from), spot(to))).toBeNull();
});

test.each<[from: string, to: string, key: MarkKey, next: string]>([
  ['count', 'count', 'ArrowDown', 'locked'],
  ['count', 'locked', 'ArrowDown', 'share'],
  ['share', 'ratio', 'ArrowUp', 'share'],
  ['count', 'count', 'ArrowUp', 'count'],
  ['last', 'last', 'ArrowDown', 'last'],
  ['share', 'share', 'ArrowRight', 'share 1'],
  ['share', 'share 1', 'ArrowRight', 'share 1'],
  ['share 1', 'share', 'ArrowLeft', 'share'],
  ['count', 'count', 'ArrowRight', 'count'],
  ['count', 'share', 'ArrowRight', 'share 1'],
  ['ratio 1', 'ratio 1', 'ArrowDown', 'last 1'],
  ['share', 'folded', 'ArrowDown', 'share'],
])('from %s to %s, %s leads to %s', (from, to, key, next) => {
  expect(nextCorner(PLACES, { from: spot(from), to: spot(to) }, key)).toEqual(spot(next));
});
