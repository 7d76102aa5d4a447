import {
  createDrafts,
  type Outcome,
  type Savable,
  type Typed,
} from '../../../client/src/features/reporting/drafts';
import { createSaver } from '../../../client/src/features/reporting/saver';
import { savingStateOf } from '../../../client/src/features/reporting/savingState';

/** A server that answers when it is told to. */
function aCell(id: string, queue = id) {
  const sent: { typed: Typed; version?: number }[] = [];
  const answers: ((outcome: Outcome) => void)[] = [];
  const savable: Savable = {
    id,
    queue,
    reload: () => Promise.resolve(),
    send: (typed, version) => {
      sent.push({ typed, version });
      return new Promise((resolve) => answers.push(resolve));
    },
  };
  const answer = async (outcome: Outcome) => {
    answers.shift()?.(outcome);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { savable, sent, answer };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

function aForm() {
  const drafts = createDrafts();
  const saves: string[] = [];
  const saver = createSaver(drafts, () => saves.push('saved'));
  return { drafts, saver, saves };
}

const theirs = { content: { amount: '7' }, by: 'Somebody', at: null, version: 4 };

test('nothing is sent while somebody types', async () => {
  const { saver, drafts } = aForm();
  const { savable, sent } = aCell('a');
  saver.type(savable, { amount: '1' });
  saver.type(savable, { amount: '12' });
  await settled();
  expect(sent).toEqual([]);
  expect(savingStateOf(drafts)).toEqual({ saving: 0, unsaved: 0, failed: 0, pending: 1 });
});

test('a cell is sent when it is left, and forgotten when it is saved', async () => {
  const { saver, drafts, saves } = aForm();
  const { savable, sent, answer } = aCell('a');
  saver.type(savable, { amount: '12' });
  void saver.leave('a');
  await settled();
  expect(savingStateOf(drafts).saving).toBe(1);
  await answer({ kind: 'saved' });
  expect(sent).toEqual([{ typed: { amount: '12' }, version: undefined }]);
  expect(drafts.get('a')).toBeUndefined();
  expect(saves).toHaveLength(1);
});

test('many cells are typed at once, the form hears of it once, and those named are sent', async () => {
  const { saver, drafts } = aForm();
  const [one, two, three] = [aCell('one'), aCell('two'), aCell('three')];
  let told = 0;
  drafts.subscribe(() => (told += 1));
  saver.typeAll([one, two, three].map(({ savable }) => ({ savable, typed: { amount: '5' } })));
  expect(told).toBe(1);
  void saver.leaveThese(['one', 'three']);
  await settled();
  expect([one, two, three].map(({ sent }) => sent.length)).toEqual([1, 0, 1]);
  expect(savingStateOf(drafts)).toMatchObject({ saving: 2, pending: 3 });
});

test('what is typed while the answer is under way stays and is sent in its turn', async () => {
  const { saver, drafts } = aForm();
  const { savable, sent, answer } = aCell('a');
  saver.type(savable, { amount: '1' });
  void saver.leave('a');
  await settled();
  saver.type(savable, { amount: '15' });
  void saver.leave('a');
  await answer({ kind: 'saved' });
  expect(drafts.get('a')?.typed).toEqual({ amount: '15' });
  await answer({ kind: 'saved' });
  expect(sent.map(({ typed }) => typed.amount)).toEqual(['1', '15']);
  expect(drafts.get('a')).toBeUndefined();
});

test('two cells of one line are sent one after the other', async () => {
  const { saver } = aForm();
  const first = aCell('a', 'line');
  const second = aCell('b', 'line');
  saver.type(first.savable, { amount: '1' });
  saver.type(second.savable, { amount: '2' });
  void saver.leave('a');
  void saver.leave('b');
  await settled();
  expect(second.sent).toEqual([]);
  await first.answer({ kind: 'saved' });
  expect(second.sent).toHaveLength(1);
});

test.each<Outcome>([
  { kind: 'refused', fault: 'NOT_WHOLE', field: 'amount' },
  { kind: 'failed' },
  { kind: 'asks', field: 'amount', choices: ['1234'] },
])('what is not saved ($kind) keeps what was typed and counts as not saved', async (outcome) => {
  const { saver, drafts } = aForm();
  const { savable, answer } = aCell('a');
  saver.type(savable, { amount: '1.234' });
  void saver.leave('a');
  await settled();
  await answer(outcome);
  expect(drafts.get('a')).toMatchObject({ typed: { amount: '1.234' }, standing: outcome });
  expect(savingStateOf(drafts).unsaved).toBe(1);
});

test('after a conflict leaving the cell again writes over nobody; insisting does, with their version', async () => {
  const { saver, drafts } = aForm();
  const { savable, sent, answer } = aCell('a');
  saver.type(savable, { amount: '5' });
  void saver.leave('a');
  await settled();
  await answer({ kind: 'conflict', sentence: 'Changed meanwhile.', theirs });
  await saver.leave('a');
  expect(sent).toHaveLength(1);
  void saver.insist('a');
  await settled();
  expect(sent[1]).toEqual({ typed: { amount: '5' }, version: 4 });
  await answer({ kind: 'saved' });
  expect(drafts.get('a')).toBeUndefined();
});

test('giving way after a conflict forgets what was typed', async () => {
  const { saver, drafts } = aForm();
  const { savable, answer } = aCell('a');
  saver.type(savable, { amount: '5' });
  void saver.leave('a');
  await settled();
  await answer({ kind: 'conflict', sentence: 'Changed meanwhile.', theirs });
  await saver.giveWay('a');
  expect(drafts.get('a')).toBeUndefined();
});

test('what did not reach the server is sent again when the network is back, what was refused is not', async () => {
  const { saver } = aForm();
  const lost = aCell('a');
  const wrong = aCell('b');
  for (const { savable } of [lost, wrong]) {
    saver.type(savable, { amount: '5' });
    void saver.leave(savable.id);
  }
  await settled();
  await lost.answer({ kind: 'failed' });
  await wrong.answer({ kind: 'refused', sentence: 'No.' });
  void saver.retry();
  await settled();
  expect([lost.sent.length, wrong.sent.length]).toEqual([2, 1]);
});
