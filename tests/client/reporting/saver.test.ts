import { createDrafts, type Outcome } from '../../../client/src/features/reporting/drafts';
import { createSaver } from '../../../client/src/features/reporting/saver';
import { createSender } from '../../../client/src/features/reporting/sender';
import type { ReadyChange } from '../../../client/src/features/reporting/sendTogether';
import { savingStateOf } from '../../../client/src/features/reporting/savingState';
import { aThing } from './aThing';

const settled = () => new Promise((resolve) => setTimeout(resolve));

function aForm() {
  const drafts = createDrafts();
  const saves: string[] = [];
  const reached: boolean[] = [];
  const together: ReadyChange[][] = [];
  let answerTogether: Outcome = { kind: 'saved' };
  let maySend = true;
  const send = createSender(drafts, {
    written: () => Promise.resolve(),
    keeps: () => true,
    maySend: () => maySend,
    inTurn: (work) => work(),
    sendTogether: (changes) => {
      together.push([...changes]);
      return Promise.resolve(answerTogether);
    },
    onSaved: (ids) => saves.push(...ids),
    onReach: (reach) => reached.push(reach),
  });
  const saver = createSaver(drafts, send);
  return {
    drafts,
    saver,
    saves,
    reached,
    together,
    answerTogetherWith: (outcome: Outcome) => (answerTogether = outcome),
    forbid: () => (maySend = false),
  };
}

const theirs = { content: { amount: '7' }, by: 'Somebody', at: null, version: 4 };
const conflict: Outcome = { kind: 'conflict', sentence: 'Changed meanwhile.', theirs };

test('nothing is sent while somebody types', async () => {
  const { saver, drafts } = aForm();
  const { savable, sent } = aThing('a');
  saver.type(savable, { amount: '1' });
  saver.type(savable, { amount: '12' });
  await settled();
  expect(sent).toEqual([]);
  expect(savingStateOf(drafts)).toEqual({ saving: 0, unsaved: 0, kept: 0, failed: 0, pending: 1 });
});

test('a cell is sent when it is left, and forgotten when it is saved', async () => {
  const { saver, drafts, saves } = aForm();
  const { savable, sent, answer } = aThing('a');
  saver.type(savable, { amount: '12' });
  void saver.leave('a');
  await settled();
  expect(savingStateOf(drafts).saving).toBe(1);
  await answer({ kind: 'saved' });
  expect(sent).toEqual([{ key: sent[0]?.key, content: { amount: '12' }, version: 0 }]);
  expect(sent[0]?.key).toMatch(/^[0-9a-f-]{36}$/);
  expect(drafts.get('a')).toBeUndefined();
  expect(saves).toEqual(['a']);
});

test('what is stored already is not sent', async () => {
  const { saver, drafts } = aForm();
  const { savable, sent, store } = aThing('a');
  store({ amount: '12' });
  saver.type(savable, { amount: '12' });
  await saver.leave('a');
  expect([sent.length, drafts.all().length]).toEqual([0, 0]);
});

test('many cells are typed at once, the form hears of it once, and those named are sent together', async () => {
  const { saver, drafts, together } = aForm();
  const [one, two, three] = [aThing('one'), aThing('two'), aThing('three')];
  let told = 0;
  drafts.subscribe(() => (told += 1));
  saver.typeAll([one, two, three].map(({ savable }) => ({ savable, typed: { amount: '5' } })));
  expect(told).toBe(1);
  await saver.leaveThese(['one', 'three']);
  expect(together.map((changes) => changes.map(({ savable }) => savable.id))).toEqual([['one', 'three']]);
  expect(savingStateOf(drafts)).toMatchObject({ saving: 0, pending: 1 });
});

test('one cell that is refused does not hold up the rest, and all keep their keys', async () => {
  const { saver, drafts, together, answerTogetherWith } = aForm();
  const [good, bad] = [aThing('good'), aThing('bad')];
  answerTogetherWith({ kind: 'refused', sentence: 'No.' });
  saver.typeAll([bad, good].map(({ savable }) => ({ savable, typed: { amount: '5' } })));
  void saver.leaveThese(['bad', 'good']);
  await settled();
  await bad.answer({ kind: 'refused', sentence: 'No.' });
  await good.answer({ kind: 'saved' });
  expect(together[0]?.map(({ change }) => change.key)).toEqual([bad.sent[0]?.key, good.sent[0]?.key]);
  expect(drafts.all().map(({ savable, standing }) => [savable.id, standing.kind])).toEqual([
    ['bad', 'refused'],
  ]);
});

test('a cell does not overtake the note of its line that was left before', async () => {
  const { saver } = aForm();
  const note = aThing('note', 'note', 'line');
  const cell = aThing('cell', 'cell', 'line');
  saver.type(note.savable, { amount: '1' });
  saver.type(cell.savable, { amount: '2' });
  void saver.leaveThese(['note', 'cell']);
  await settled();
  expect(cell.sent).toEqual([]);
  await note.answer({ kind: 'saved' });
  expect(cell.sent).toHaveLength(1);
});

test('what is typed while the answer is under way stays and is sent in its turn, on top of what was saved', async () => {
  const { saver, drafts } = aForm();
  const { savable, sent, answer } = aThing('a');
  saver.type(savable, { amount: '1' });
  void saver.leave('a');
  await settled();
  saver.type(savable, { amount: '15' });
  void saver.leave('a');
  await answer({ kind: 'saved' });
  expect(drafts.get('a')?.typed).toEqual({ amount: '15' });
  await answer({ kind: 'saved' });
  expect(sent.map(({ content, version }) => [content, version])).toEqual([
    [{ amount: '1' }, 0],
    [{ amount: '15' }, 1],
  ]);
  expect(drafts.get('a')).toBeUndefined();
});

test('a change keeps the version that was shown when typing began', async () => {
  const { saver } = aForm();
  const { savable, sent, store } = aThing('a');
  saver.type(savable, { amount: '1' });
  store({ amount: '9' });
  saver.type(savable, { amount: '12' });
  void saver.leave('a');
  await settled();
  expect(sent[0]?.version).toBe(0);
});

test('what cannot be read is not sent, and says why', async () => {
  const { saver, drafts } = aForm();
  const { savable, sent } = aThing('a');
  saver.type(savable, { amount: 'x' });
  await saver.leave('a');
  expect(sent).toEqual([]);
  expect(drafts.get('a')?.standing).toMatchObject({ kind: 'refused', fault: 'NOT_A_NUMBER' });
  expect(savingStateOf(drafts).unsaved).toBe(1);
});

test('after a conflict leaving the cell again writes over nobody; insisting does, with their version', async () => {
  const { saver, drafts } = aForm();
  const { savable, sent, answer } = aThing('a');
  saver.type(savable, { amount: '5' });
  void saver.leave('a');
  await settled();
  await answer(conflict);
  await saver.leave('a');
  expect(sent).toHaveLength(1);
  void saver.insist('a');
  await settled();
  expect(sent[1]).toMatchObject({ content: { amount: '5' }, version: 4 });
  expect(sent[1]?.key).not.toBe(sent[0]?.key);
  await answer({ kind: 'saved' });
  expect(drafts.get('a')).toBeUndefined();
});

test('giving way after a conflict keeps what was typed in the history, and forgets it here', async () => {
  const { saver, drafts } = aForm();
  const { savable, answer } = aThing('a');
  const setAside = jest.fn(() => Promise.resolve({ kind: 'saved' } as const));
  saver.type({ ...savable, setAside }, { amount: '5' });
  void saver.leave('a');
  await settled();
  await answer(conflict);
  await saver.giveWay('a');
  expect(setAside).toHaveBeenCalledWith(expect.objectContaining({ content: { amount: '5' } }));
  expect(drafts.get('a')).toBeUndefined();
});

test('what did not arrive is sent again with its key, before anything newer', async () => {
  const { saver, drafts, reached } = aForm();
  const { savable, sent, answer } = aThing('a');
  saver.type(savable, { amount: '5' });
  void saver.leave('a');
  await settled();
  await answer({ kind: 'failed' });
  expect(savingStateOf(drafts)).toMatchObject({ kept: 1, unsaved: 0, failed: 1 });
  saver.type(savable, { amount: '6' });
  void saver.leave('a');
  await settled();
  await answer({ kind: 'saved' });
  await answer({ kind: 'saved' });
  expect(sent.map(({ content }) => content)).toEqual([{ amount: '5' }, { amount: '5' }, { amount: '6' }]);
  expect(sent[1]?.key).toBe(sent[0]?.key);
  expect(reached).toEqual([false, true]);
});

test('typing the old value again after a lost answer is sent: the new one may have arrived', async () => {
  const { saver } = aForm();
  const { savable, sent, answer, store } = aThing('a');
  store({ amount: '4' });
  saver.type(savable, { amount: '5' });
  void saver.leave('a');
  await settled();
  await answer({ kind: 'failed' });
  saver.type(savable, { amount: '4' });
  void saver.leave('a');
  await settled();
  await answer({ kind: 'saved' });
  await settled();
  expect(sent.map(({ content }) => content)).toEqual([{ amount: '5' }, { amount: '5' }, { amount: '4' }]);
});

test('without network nothing else is tried, and all of it waits', async () => {
  const { saver, drafts, answerTogetherWith } = aForm();
  const [one, two] = [aThing('one'), aThing('two', 'note')];
  answerTogetherWith({ kind: 'failed' });
  saver.typeAll([one, two].map(({ savable }) => ({ savable, typed: { amount: '5' } })));
  void saver.leaveThese(['one', 'two']);
  await settled();
  await one.answer({ kind: 'failed' });
  expect(two.sent).toEqual([]);
  expect(savingStateOf(drafts)).toMatchObject({ kept: 2 });
});

test('nothing is sent in the name of somebody else who has signed in', async () => {
  const { saver, drafts, forbid } = aForm();
  const { savable, sent } = aThing('a');
  forbid();
  saver.type(savable, { amount: '5' });
  await saver.leave('a');
  expect(sent).toEqual([]);
  expect(drafts.get('a')?.standing.kind).toBe('failed');
});
