import { clearRange } from '../../../client/src/features/reporting/clearRange';
import { copiedBlock } from '../../../client/src/features/reporting/copiedBlock';
import { createDrafts, type Change, type Typed } from '../../../client/src/features/reporting/drafts';
import { enterBlock } from '../../../client/src/features/reporting/enterBlock';
import { fillDown, fillRange } from '../../../client/src/features/reporting/fillDown';
import { createGrid } from '../../../client/src/features/reporting/grid';
import { writerOf } from '../../../client/src/features/reporting/lineForm';
import { rangeBetween } from '../../../client/src/features/reporting/markedRange';
import { spreadOver } from '../../../client/src/features/reporting/spreadOver';
import { formatsOf } from '../../../client/src/format/useFormat';
import { aSaver } from './aSaver';
import { aThing } from './aThing';

const words = formatsOf('en');
const COUNT = { inParts: false, decimals: 0, partDecimals: 0 };
const SHARE = { inParts: true, decimals: 1, partDecimals: 2 };
const NOTHING: Typed = { amount: '', numerator: '', denominator: '', reason: '' };
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** Two counts, one of them locked; a share with values, one with a reason; yes or no; a text that is no number; a locked share. */
const CELLS = {
  count: { form: COUNT, typed: { amount: '1,234' }, fields: 1 },
  locked: { form: COUNT, typed: { amount: '7' }, fields: 0 },
  share: { form: SHARE, typed: { numerator: '1,234.50', denominator: '2.25' }, fields: 2 },
  reason: { form: SHARE, typed: { reason: 'NOT_COLLECTED' }, fields: 2 },
  yesNo: { form: COUNT, typed: { amount: '0' }, fields: 1, yesNo: true },
  wrong: { form: COUNT, typed: { amount: '12,5' }, fields: 1 },
  lockedShare: { form: SHARE, typed: { numerator: '8', denominator: '9' }, fields: 0 },
} as const;
type Id = keyof typeof CELLS;
const PLACES = Object.entries(CELLS).map(([cellId, { fields }]) => ({ cellId, fields }));

function aForm() {
  const drafts = createDrafts();
  const grid = createGrid(drafts, aSaver(drafts));
  const store: Record<string, Typed> = {};
  for (const [id, { form, typed, fields, ...rest }] of Object.entries(CELLS)) {
    store[id] = { ...NOTHING, ...typed };
    const savable = {
      ...aThing(id).savable,
      read: (text: Typed) => ({ content: text }),
      isStored: () => false,
      send: ({ content }: Change) => {
        store[id] = content as Typed;
        return Promise.resolve({ kind: 'saved' } as const);
      },
    };
    const stored = () => store[id] ?? NOTHING;
    grid.put({ id, name: id, form, yesNo: 'yesNo' in rest, editable: fields > 0, savable, stored });
  }
  return { grid, store };
}

function range(from: Id, to: Id, field = 0) {
  const found = rangeBetween(PLACES, { cellId: from, field: 0 }, { cellId: to, field });
  if (!found) throw new Error('There is nothing between.');
  return found;
}

test('what is marked is copied with the numbers behind it, and words for the rest', () => {
  const { grid } = aForm();
  expect(copiedBlock(grid, range('count', 'wrong', 1), words)).toEqual([
    [{ text: '1234', raw: '1234' }, { text: '' }],
    [{ text: '7', raw: '7' }, { text: '' }],
    [
      { text: '1234.5', raw: '1234.5' },
      { text: '2.25', raw: '2.25' },
    ],
    [{ text: 'Not collected' }, { text: 'Not collected' }],
    [{ text: 'No' }, { text: '' }],
    [{ text: '12,5' }, { text: '' }],
  ]);
});

test('a locked share is copied as a whole, as it is marked', () => {
  const { grid } = aForm();
  const texts = copiedBlock(grid, range('wrong', 'lockedShare'), words).map((row) =>
    row.map(({ text }) => text),
  );
  expect(texts).toEqual([
    ['12,5', ''],
    ['8', '9'],
  ]);
});

test('both fields of a ratio are filled from the row above when both are marked', async () => {
  const { grid, store } = aForm();
  fillDown(grid, PLACES, { cellId: 'reason', field: 0, last: 1 });
  await settled();
  expect(store.reason).toMatchObject({ numerator: '1,234.50', denominator: '2.25', reason: '' });
});

test('pasted back into the form it changes nothing', async () => {
  const { grid, store } = aForm();
  const before = { ...store };
  const block = copiedBlock(grid, range('count', 'wrong', 1), words);
  const from = { cellId: 'count', field: 0 };
  expect(enterBlock(grid, { block, places: PLACES, from, write: writerOf(words) })).toMatchObject({
    locked: ['locked'],
    notUnderstood: [],
    beyond: 0,
  });
  await settled();
  expect(store).toEqual(before);
});

test('marked cells are cleared in one step, and a locked one is left alone', async () => {
  const { grid, store } = aForm();
  const before = { ...store };
  expect(clearRange(grid, range('count', 'reason', 1))).toEqual({
    cells: ['count', 'share', 'reason'],
    locked: ['locked'],
  });
  await settled();
  expect(store).toEqual({ ...before, count: NOTHING, share: NOTHING, reason: NOTHING });
  grid.undo();
  await settled();
  expect(store).toEqual(before);
});

test('of two fields only the marked one is cleared', async () => {
  const { grid, store } = aForm();
  clearRange(grid, { ...range('share', 'share', 1), first: 1 });
  await settled();
  expect(store.share).toMatchObject({ numerator: '1,234.50', denominator: '' });
});

test('the first row fills the rows below it that are of its kind, in one step', async () => {
  const { grid, store } = aForm();
  const before = { ...store };
  expect(fillRange(grid, range('count', 'wrong'))).toEqual({
    source: 'count',
    cells: ['wrong'],
    locked: ['locked'],
    others: ['share', 'reason', 'yesNo'],
  });
  await settled();
  expect(store).toEqual({ ...before, wrong: { ...NOTHING, amount: '1,234' } });
  grid.undo();
  await settled();
  expect(store).toEqual(before);
});

test('a reason in the first row is taken over as a whole', async () => {
  const { grid, store } = aForm();
  grid.enter([{ id: 'share', before: grid.standing('share'), after: { ...NOTHING, reason: 'WITHHELD' } }]);
  fillRange(grid, range('share', 'reason'));
  await settled();
  expect(store.reason).toEqual({ ...NOTHING, reason: 'WITHHELD' });
});

test('a first row without values fills nothing', () => {
  const { grid } = aForm();
  clearRange(grid, range('count', 'locked'));
  expect(fillRange(grid, range('count', 'wrong'))).toBeNull();
});

test.each<[from: Id, to: Id, field: number, lengths: number[]]>([
  ['count', 'share', 0, [1, 1, 1]],
  ['share', 'yesNo', 1, [2, 2, 1]],
])('one value pasted over %s to %s fills every field of it', (from, to, field, lengths) => {
  const value = { text: '5' };
  expect(spreadOver([[value]], range(from, to, field))?.map((row) => row.length)).toEqual(lengths);
});

test('a larger block, or one without a mark, stays as it is', () => {
  const block = [[{ text: '1' }], [{ text: '2' }]];
  expect(spreadOver(block, range('count', 'wrong'))).toBe(block);
  expect(spreadOver([[{ text: '1' }]], null)).toEqual([[{ text: '1' }]]);
});
