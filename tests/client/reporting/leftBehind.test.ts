import 'fake-indexeddb/auto';
import { deserialize, serialize } from 'node:v8';
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { setMayKeep, setPersonHere } from '../../../client/src/components/keptEntries';
import { countKept, wipeKept } from '../../../client/src/components/keptStore';
import { createDrafts, type SavablePlace } from '../../../client/src/features/reporting/drafts';
import { createKeeper } from '../../../client/src/features/reporting/keeper';
import { createLeftBehind, type LeftBehindState } from '../../../client/src/features/reporting/leftBehind';
import { savableOf } from '../../../client/src/features/reporting/savableOf';

// jsdom has none; a store of objects copies what it takes.
globalThis.structuredClone = <T>(value: T): T => deserialize(serialize(value)) as T;

const held = new Set<string>();
const locks = {
  request: async (name: string, work: () => Promise<unknown>) => {
    held.add(name);
    return work().finally(() => held.delete(name));
  },
  query: () => Promise.resolve({ held: [...held].map((name) => ({ name })) }),
};

beforeEach(async () => {
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
  held.clear();
  setMayKeep(true);
  setPersonHere('me');
  await wipeKept();
});

type Answer = 'saved' | 'conflict' | 'no network';

/** A server that answers entries so; what arrived, in its order. */
function aServer(answer: Answer = 'saved') {
  const arrived: { operation: string; key: string }[] = [];
  const state = { answer };
  const conflict = {
    data: null,
    errors: [
      {
        message: 'Changed meanwhile.',
        extensions: { code: 'CONFLICT', details: { theirs: {}, version: 9 } },
      },
    ],
  };
  const link = new ApolloLink(
    ({ operationName = '', variables }) =>
      new Observable((observer) => {
        if (/^Report/.test(operationName) || state.answer === 'no network')
          return observer.error(new TypeError('Failed to fetch'));
        const { key, entry } = variables.input as { key?: string; entry?: { key: string } };
        arrived.push({ operation: operationName, key: key ?? entry?.key ?? '' });
        observer.next(state.answer === 'conflict' ? conflict : { data: {} });
        observer.complete();
      }),
  );
  const client = new ApolloClient({
    link,
    cache: new InMemoryCache(),
    defaultOptions: { mutate: { errorPolicy: 'all' } },
  });
  return { client, arrived, state };
}

const FORM = { inParts: false, decimals: 0, partDecimals: 0 };
const cell = (id: string): SavablePlace => ({
  kind: 'cell',
  lineId: `line-${id}`,
  cell: { id, key: 'total' },
  form: FORM,
});
const note = (lineId: string): SavablePlace => ({ kind: 'note', lineId });

interface Left {
  place: SavablePlace;
  order: number;
  standing?: 'failed' | 'typing';
}

/** What a form that is gone had kept. */
async function leave(client: ApolloClient, reportId: string, entries: readonly Left[], keeperId = 'gone') {
  const drafts = createDrafts();
  const keeper = createKeeper(drafts, { id: keeperId, person: 'me', reportId });
  await keeper.open();
  for (const { place, order, standing = 'failed' } of entries) {
    const savable = savableOf({ client, reportId }, place);
    const typed = { amount: String(order), explanation: String(order) };
    const change = 'content' in savable.read(typed) ? savable.read(typed) : null;
    if (!change || !('content' in change)) throw new Error('It cannot be read.');
    const sent = { key: `key-${order}`, content: change.content, version: 1 };
    drafts.put({ savable, typed, base: 1, order, sent, standing: { kind: standing } });
  }
  await keeper.written();
}

async function look(client: ApolloClient, openReport: string | null = null) {
  const states: LeftBehindState[] = [];
  const leftBehind = createLeftBehind(client, (state) => states.push(state));
  await leftBehind.look(openReport);
  await settled();
  return { leftBehind, last: () => states.at(-1) };
}

/** A hundred turns of the event loop, however slow they are: what is kept takes many to read. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}

test('a focal point has sent from any page what closed forms left, in their order and with their keys', async () => {
  const { client, arrived } = aServer();
  await leave(client, 'r1', [
    { place: note('line-b'), order: 2 },
    { place: cell('a'), order: 1 },
  ]);
  await leave(client, 'r2', [{ place: cell('c'), order: 3 }], 'gone-too');
  const { last } = await look(client);
  expect(arrived).toEqual([
    { operation: 'EnterValue', key: 'key-1' },
    { operation: 'ExplainLine', key: 'key-2' },
    { operation: 'EnterValue', key: 'key-3' },
  ]);
  expect(last()).toEqual({ waiting: 0, sent: 3, reports: [] });
  expect(await countKept('me')).toBe(0);
});

test('what somebody was typing waits for its field', async () => {
  const { client, arrived } = aServer();
  await leave(client, 'r1', [{ place: cell('a'), order: 1, standing: 'typing' }]);
  await look(client);
  expect(arrived).toEqual([]);
  expect(await countKept('me')).toBe(1);
});

test('what an open form holds is left to it, in this tab and in another', async () => {
  const { client, arrived } = aServer();
  await leave(client, 'r1', [{ place: cell('a'), order: 1 }]);
  await look(client, 'r1');
  held.add('monitor-form-gone');
  await look(client);
  expect(arrived).toEqual([]);
});

test('without network the entries wait, and are told of', async () => {
  const { client, arrived, state } = aServer('no network');
  await leave(client, 'r1', [{ place: cell('a'), order: 1 }]);
  const { leftBehind, last } = await look(client);
  expect(last()).toEqual({ waiting: 1, sent: 0, reports: [] });
  expect(await countKept('me')).toBe(1);
  state.answer = 'saved';
  window.dispatchEvent(new Event('online'));
  await settled();
  expect(arrived).toEqual([{ operation: 'EnterValue', key: 'key-1' }]);
  expect(last()).toEqual({ waiting: 0, sent: 1, reports: [] });
  leftBehind.stop();
});

test('an entry that somebody else was faster with waits for the person in its report', async () => {
  const { client, arrived } = aServer('conflict');
  await leave(client, 'r1', [{ place: cell('a'), order: 1 }]);
  const { leftBehind, last } = await look(client);
  expect(last()).toEqual({ waiting: 0, sent: 0, reports: ['r1'] });
  await leftBehind.look(null);
  expect(arrived).toHaveLength(1);
  expect(await countKept('me')).toBe(1);
  await leftBehind.look('r1');
  expect(last()?.reports).toEqual([]);
});

test('nothing is sent in the name of somebody else', async () => {
  const { client, arrived } = aServer();
  await leave(client, 'r1', [{ place: cell('a'), order: 1 }]);
  setPersonHere('you');
  await look(client);
  expect(arrived).toEqual([]);
});
