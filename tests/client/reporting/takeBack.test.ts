import { createDrafts, type Outcome } from '../../../client/src/features/reporting/drafts';
import { aSaver } from './aSaver';
import { aThing } from './aThing';

const settled = () => new Promise((resolve) => setTimeout(resolve));
const theirs = { content: { amount: '7' }, by: 'Somebody', at: null, version: 4 };
const conflict: Outcome = { kind: 'conflict', sentence: 'Changed meanwhile.', theirs };

/** A cell in which 5 was left, with what the server answered. */
async function left(outcome?: Outcome) {
  const drafts = createDrafts();
  const saver = aSaver(drafts);
  const thing = aThing('a');
  saver.type(thing.savable, { amount: '5' });
  void saver.leave('a');
  await settled();
  if (outcome) await thing.answer(outcome);
  return { ...thing, drafts, saver, type: (amount: string) => saver.type(thing.savable, { amount }) };
}

test.each<[string, Outcome | undefined]>([
  ['failed', { kind: 'failed' }],
  ['saving', undefined],
  ['conflict', conflict],
])('Escape does not take away an entry that is %s', async (kind, outcome) => {
  const { saver, drafts } = await left(outcome);
  saver.takeBack('a');
  expect(drafts.get('a')).toMatchObject({ typed: { amount: '5' }, standing: { kind } });
});

test('Escape takes away what is being typed, and what cannot be entered', async () => {
  const { saver, drafts, answer, type } = await left();
  await answer({ kind: 'saved' });
  type('6');
  saver.takeBack('a');
  expect(drafts.get('a')).toBeUndefined();
  type('many');
  await saver.leave('a');
  saver.takeBack('a');
  expect(drafts.get('a')).toBeUndefined();
});

test('Escape brings back the entry that did not arrive, which is then sent with its key', async () => {
  const { saver, drafts, sent, answer, type } = await left({ kind: 'failed' });
  type('6');
  type('67');
  saver.takeBack('a');
  await settled();
  expect(drafts.get('a')?.typed).toEqual({ amount: '5' });
  expect(sent.map(({ key }) => key)).toEqual([sent[0]?.key, sent[0]?.key]);
  await answer({ kind: 'saved' });
  expect(drafts.get('a')).toBeUndefined();
});

test('Escape brings back the entry that did not arrive also from a number that cannot be read', async () => {
  const { saver, drafts, answer, type } = await left();
  await answer({ kind: 'refused', sentence: 'Too large.' });
  type('8');
  void saver.leave('a');
  await settled();
  await answer(conflict);
  type('many');
  await saver.leave('a');
  saver.takeBack('a');
  expect(drafts.get('a')).toMatchObject({ typed: { amount: '8' }, standing: { kind: 'conflict' } });
});

test('what was saved while something newer was typed is not brought back', async () => {
  const { saver, drafts, answer, type } = await left();
  type('6');
  await answer({ kind: 'saved' });
  saver.takeBack('a');
  expect(drafts.get('a')).toBeUndefined();
});

test('giving way loses nothing when the server is not reached, and puts it into the history once', async () => {
  const { saver, drafts, savable } = await left(conflict);
  const answers: Outcome[] = [{ kind: 'failed' }, { kind: 'saved' }];
  const keys: string[] = [];
  const setAside = ({ key }: { key: string }) => {
    keys.push(key);
    return Promise.resolve(answers.shift() ?? conflict);
  };
  const draft = drafts.get('a');
  if (draft) drafts.put({ ...draft, savable: { ...savable, setAside } });
  await saver.giveWay('a');
  expect(drafts.get('a')).toMatchObject({
    typed: { amount: '5' },
    standing: { kind: 'conflict', aside: {} },
  });
  await saver.giveWay('a');
  expect(drafts.get('a')).toBeUndefined();
  expect(keys[1]).toBe(keys[0]);
});

test('giving way does not take away what was typed while the answer was on its way', async () => {
  const { saver, drafts, savable } = await left(conflict);
  const draft = drafts.get('a');
  const setAside = () => {
    saver.type(savable, { amount: '9' });
    return Promise.resolve({ kind: 'saved' } as const);
  };
  if (draft) drafts.put({ ...draft, savable: { ...savable, setAside } });
  await saver.giveWay('a');
  expect(drafts.get('a')?.typed).toEqual({ amount: '9' });
});
