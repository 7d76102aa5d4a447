import {
  createDrafts,
  type Change,
  type Outcome,
  type Savable,
  type Typed,
} from '../../../client/src/features/reporting/drafts';
import { createGrid } from '../../../client/src/features/reporting/grid';
import { aSaver } from './aSaver';
import { aThing } from './aThing';

const FORM = { inParts: false, decimals: 0, partDecimals: 0 };
const typedOf = (amount: string): Typed => ({ amount, numerator: '', denominator: '', reason: '' });
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A form over a store that saves what can be read, as the server would. */
function aForm() {
  const drafts = createDrafts();
  const grid = createGrid(drafts, aSaver(drafts));
  const store: Record<string, string> = {};
  const sent: string[] = [];
  const put = (id: string, editable = true) => {
    const send = ({ content }: Change): Promise<Outcome> => {
      const { amount = '' } = content as Typed;
      sent.push(`${id}=${amount}`);
      if (/\D/.test(amount)) return Promise.resolve({ kind: 'refused', fault: 'NOT_A_NUMBER' });
      store[id] = amount;
      return Promise.resolve({ kind: 'saved' });
    };
    const savable: Savable = {
      ...aThing(id).savable,
      read: ({ amount = '' }) => ({ content: { amount: amount.replace(',', '') } }),
      isStored: () => false,
      send,
    };
    const stored = () => typedOf(store[id] ?? '');
    grid.put({ id, name: id, form: FORM, yesNo: false, editable, savable, stored });
  };
  for (const id of ['a', 'b', 'c']) put(id);
  const enter = async (...texts: [id: string, text: string][]) => {
    grid.enter(texts.map(([id, text]) => ({ id, before: grid.standing(id), after: typedOf(text) })));
    await settled();
  };
  const standing = () => ['a', 'b', 'c'].map((id) => grid.standing(id).amount);
  return { grid, store, sent, enter, standing, put };
}

test('a paste is undone and done again in one step, and both are saved', async () => {
  const { grid, store, enter } = aForm();
  await enter(['a', '1']);
  await enter(['a', '10'], ['b', '20'], ['c', '30']);
  expect(grid.undo()).toMatchObject({ taken: ['a', 'b', 'c'], changed: [] });
  await settled();
  expect(store).toEqual({ a: '1', b: '', c: '' });
  expect(grid.redo()).toMatchObject({ taken: ['a', 'b', 'c'] });
  await settled();
  expect(store).toEqual({ a: '10', b: '20', c: '30' });
});

test('the steps are undone from the last to the first, then there is nothing more', async () => {
  const { grid, enter, standing } = aForm();
  await enter(['a', '1']);
  await enter(['b', '2']);
  grid.undo();
  await settled();
  expect(standing()).toEqual(['1', '', '']);
  grid.undo();
  await settled();
  expect(standing()).toEqual(['', '', '']);
  expect(grid.undo()).toBeNull();
});

test('a new entry forgets what was undone', async () => {
  const { grid, enter } = aForm();
  await enter(['a', '1']);
  grid.undo();
  await settled();
  await enter(['b', '2']);
  expect(grid.redo()).toBeNull();
});

test("somebody else's change is never undone; the other cells of the step are", async () => {
  const { grid, store, enter, sent } = aForm();
  await enter(['a', '1'], ['b', '2']);
  store.a = '99';
  sent.length = 0;
  expect(grid.undo()).toMatchObject({ taken: ['b'], changed: ['a'] });
  await settled();
  expect(store).toEqual({ a: '99', b: '' });
  expect(sent).toEqual(['b=']);
});

test('nor is a change done again over one of somebody else', async () => {
  const { grid, store, enter } = aForm();
  await enter(['a', '1']);
  grid.undo();
  await settled();
  store.a = '99';
  expect(grid.redo()).toMatchObject({ taken: [], changed: ['a'] });
  await settled();
  expect(store.a).toBe('99');
});

test('the same number written differently is the same entry', async () => {
  const { grid, store, enter } = aForm();
  await enter(['a', '1000']);
  store.a = '1,000';
  expect(grid.undo()).toMatchObject({ taken: ['a'], changed: [] });
});

test('a cell that was closed meanwhile is left as it is', async () => {
  const { grid, enter, put } = aForm();
  await enter(['a', '1']);
  put('a', false);
  expect(grid.undo()).toMatchObject({ taken: [], changed: ['a'] });
});

test('what could not be entered is taken back without being sent', async () => {
  const { grid, enter, sent, standing } = aForm();
  await enter(['a', 'twelve']);
  expect(standing()).toEqual(['twelve', '', '']);
  sent.length = 0;
  grid.undo();
  await settled();
  expect(standing()).toEqual(['', '', '']);
  expect(sent).toEqual([]);
});
