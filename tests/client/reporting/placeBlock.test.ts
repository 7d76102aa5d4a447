import { placeBlock, type Place } from '../../../client/src/features/reporting/placeBlock';

/** A count, a locked row, a ratio and a count. */
const PLACES: Place[] = [
  { cellId: 'count', fields: 1 },
  { cellId: 'locked', fields: 0 },
  { cellId: 'ratio', fields: 2 },
  { cellId: 'last', fields: 1 },
];

const block = (...rows: string[][]) => rows.map((row) => row.map((text) => ({ text })));
const place = (rows: string[][], from = { row: 0, field: 0 }) => {
  const { placed, ...rest } = placeBlock(block(...rows), PLACES, from);
  return { ...rest, placed: placed.map(({ cellId, field, value }) => `${cellId}.${field}=${value.text}`) };
};

test('a column goes down, and a row that takes no entries keeps its place', () => {
  expect(place([['1'], ['2'], ['3'], ['4']])).toEqual({
    placed: ['count.0=1', 'ratio.0=3', 'last.0=4'],
    locked: ['locked'],
    beyond: 0,
  });
});

test('a blank leaves what is there, and names no locked cell', () => {
  expect(place([['1'], [''], ['', '3'], [' ']])).toEqual({
    placed: ['count.0=1', 'ratio.1=3'],
    locked: [],
    beyond: 0,
  });
});

test('two columns fill numerator and denominator', () => {
  expect(place([['1', '2']], { row: 2, field: 0 }).placed).toEqual(['ratio.0=1', 'ratio.1=2']);
});

test('a block that begins in the denominator stays in its column', () => {
  expect(place([['2'], ['9']], { row: 2, field: 1 })).toEqual({
    placed: ['ratio.1=2'],
    locked: [],
    beyond: 1,
  });
});

test('what stands below the last row or beside the last field is counted', () => {
  expect(place([['1', '2'], ['3', '4'], ['5']], { row: 3, field: 0 })).toEqual({
    placed: ['last.0=1'],
    locked: [],
    beyond: 4,
  });
});

test('a number that is shown as nothing is a value', () => {
  const { placed } = placeBlock([[{ text: '', raw: '0' }]], PLACES, { row: 0, field: 0 });
  expect(placed).toHaveLength(1);
});
