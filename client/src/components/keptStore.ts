import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** One entry as it is kept; what is in `content` is the affair of who keeps it. */
export interface KeptEntry {
  place: string;
  person: string;
  /** The report. */
  form: string;
  /** Who keeps it: an open form. */
  keeper: string;
  order: number;
  content: unknown;
}

interface KeptSchema extends DBSchema {
  entries: { key: string; value: KeptEntry; indexes: { person: string } };
}

const NAME = 'strategy-monitor';
/** A browser that answers no sooner is taken for one that keeps nothing. */
const PATIENCE_MS = 3000;

let opening: Promise<IDBPDatabase<KeptSchema> | null> | undefined;

/** Null where the browser has no IndexedDB or refuses it. */
export const keptStore = (): Promise<IDBPDatabase<KeptSchema> | null> => (opening ??= open());

async function open(): Promise<IDBPDatabase<KeptSchema> | null> {
  if (typeof indexedDB === 'undefined') return null;
  const opened = openDB<KeptSchema>(NAME, 1, {
    upgrade: (db) => {
      db.createObjectStore('entries', { keyPath: 'place' }).createIndex('person', 'person');
    },
    terminated: () => {
      opening = undefined;
    },
  }).catch(() => null);
  const tooLate = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  return Promise.race([opened, tooLate]);
}

/** What a person has entered on this computer and not sent, oldest first. */
export async function keptOf(person: string): Promise<KeptEntry[]> {
  const kept = (await (await keptStore())?.getAllFromIndex('entries', 'person', person)) ?? [];
  return kept.sort((a, b) => a.order - b.order);
}

/** How many entries are kept for one person, or for everybody. */
export async function countKept(person?: string): Promise<number> {
  const store = await keptStore();
  if (person === undefined) return (await store?.count('entries')) ?? 0;
  return (await store?.countFromIndex('entries', 'person', person)) ?? 0;
}

/** Settled when it is on the disk, or `soon`: when it survives the window, but perhaps not a power cut in the next seconds. */
export type Durability = 'onDisk' | 'soon';

/**
 * Puts and deletes in one transaction. It is committed at once, and so completed by the browser even when the window is
 * closed before it can be told.
 */
export async function writeKept(
  put: readonly KeptEntry[],
  drop: readonly string[],
  durability: Durability = 'onDisk',
): Promise<void> {
  const store = await keptStore();
  if (!store) return;
  const transaction = store.transaction('entries', 'readwrite', {
    durability: durability === 'onDisk' ? 'strict' : 'relaxed',
  });
  const requests = [
    ...put.map((entry) => transaction.store.put(entry)),
    ...drop.map((place) => transaction.store.delete(place)),
  ];
  transaction.commit();
  await Promise.all([...requests, transaction.done]);
}

/** Wipes what is kept for one person, or for everybody. */
export async function wipeKept(person?: string): Promise<void> {
  const store = await keptStore();
  if (person === undefined) await store?.clear('entries');
  else
    await writeKept(
      [],
      (await keptOf(person)).map(({ place }) => place),
    );
}
