import 'fake-indexeddb/auto';
import { deserialize, serialize } from 'node:v8';
import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { setMayKeep, setPersonHere } from '../../../client/src/components/keptEntries';
import { countKept, keptOf, keptStore, wipeKept } from '../../../client/src/components/keptStore';
import { createDrafts } from '../../../client/src/features/reporting/drafts';
import { createKeeper, type KeptDraft } from '../../../client/src/features/reporting/keeper';
import { takeUpKept } from '../../../client/src/features/reporting/takeUp';
import { aThing } from './aThing';

const sending = {
  client: new ApolloClient({
    link: ApolloLink.empty(),
    cache: new InMemoryCache(),
    defaultOptions: { mutate: { errorPolicy: 'all' } },
  }),
  reportId: 'r1',
};

// jsdom has none; a store of objects copies what it takes.
globalThis.structuredClone = <T>(value: T): T => deserialize(serialize(value)) as T;

beforeEach(async () => {
  setMayKeep(true);
  setPersonHere('me');
  await wipeKept();
});

async function aForm(id: string, person = 'me') {
  const drafts = createDrafts();
  const keeper = createKeeper(drafts, { id, person, reportId: 'r1' });
  await keeper.open();
  return { drafts, keeper };
}

const typing = (id: string, amount: string) => ({
  savable: aThing(id).savable,
  typed: { amount },
  standing: { kind: 'typing' as const },
});

test('what is typed is kept from the first keystroke until it is saved', async () => {
  const { drafts, keeper } = await aForm('tab');
  drafts.put(typing('a', '1'));
  drafts.put(typing('a', '12'));
  await keeper.written();
  expect((await keptOf('me')).map(({ content }) => (content as KeptDraft).typed)).toEqual([{ amount: '12' }]);
  drafts.drop('a');
  await keeper.written();
  expect(await countKept('me')).toBe(0);
});

test('a key does not wait until the one before is on the disk: the window may be closed with the next', async () => {
  const { drafts, keeper } = await aForm('tab');
  const store = await keptStore();
  const slow = store!.transaction('entries', 'readwrite');
  let busy = true;
  const keepBusy = async () => {
    while (busy) await slow.store.get('nothing');
  };
  const disk = keepBusy();
  const handedOver = jest.spyOn(IDBObjectStore.prototype, 'put');
  drafts.put(typing('a', '1'));
  await Promise.resolve();
  drafts.put(typing('a', '12'));
  await new Promise((resolve) => setTimeout(resolve, 0));
  const times = handedOver.mock.calls.length;
  handedOver.mockRestore();
  busy = false;
  await disk;
  expect(times).toBe(2);
  await keeper.written();
  expect((await keptOf('me')).map(({ content }) => (content as KeptDraft).typed)).toEqual([{ amount: '12' }]);
});

test('another form takes up what was left, with key and version, and what was being typed', async () => {
  const { drafts, keeper } = await aForm('gone');
  const sent = { key: 'key-0001', content: { amount: '1' }, version: 3 };
  drafts.put({ ...typing('left', '1'), standing: { kind: 'failed' }, base: 3, order: 1, sent });
  drafts.put(typing('typed', '2'));
  await keeper.written();
  const next = await aForm('next');
  expect(await takeUpKept(next.drafts, sending, next.keeper)).toEqual(['left']);
  expect(next.drafts.get('left')).toMatchObject({ typed: { amount: '1' }, base: 3, sent });
  expect(next.drafts.get('typed')?.standing.kind).toBe('typing');
  expect((await keptOf('me')).map(({ keeper: by }) => by)).toEqual(['next', 'next']);
});

test('nobody takes up what another person typed', async () => {
  const { drafts, keeper } = await aForm('gone');
  drafts.put(typing('a', '1'));
  await keeper.written();
  setPersonHere('you');
  const yours = await aForm('next', 'you');
  expect(await takeUpKept(yours.drafts, sending, yours.keeper)).toEqual([]);
  expect(yours.drafts.all()).toEqual([]);
  expect([await countKept('me'), await countKept('you')]).toEqual([1, 0]);
});

test('nothing is written any more when somebody else has signed in', async () => {
  const { drafts, keeper } = await aForm('tab');
  setPersonHere('you');
  drafts.put(typing('a', '1'));
  await keeper.written();
  expect([keeper.keeps(), await countKept('me')]).toEqual([false, 0]);
});

test('signing out wipes what one person typed, and leaves what others did', async () => {
  const mine = await aForm('tab');
  mine.drafts.put(typing('a', '1'));
  await mine.keeper.written();
  setPersonHere('you');
  const yours = await aForm('other', 'you');
  yours.drafts.put(typing('a', '1'));
  await yours.keeper.written();
  await wipeKept('you');
  expect([await countKept('me'), await countKept('you')]).toEqual([1, 0]);
});

test('a browser whose people said no keeps nothing', async () => {
  setMayKeep(false);
  const { drafts, keeper } = await aForm('tab');
  drafts.put(typing('a', '1'));
  await keeper.written();
  expect([keeper.keeps(), await countKept('me')]).toEqual([false, 0]);
});

test('a form that was closed writes nothing new, and takes away what was saved after all', async () => {
  const { drafts, keeper } = await aForm('tab');
  drafts.put(typing('a', '1'));
  await keeper.close();
  drafts.put(typing('b', '1'));
  drafts.drop('a');
  await keeper.written();
  expect(await countKept('me')).toBe(0);
});
