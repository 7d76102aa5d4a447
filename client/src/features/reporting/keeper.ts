import { mayKeep, personHere } from '../../components/keptEntries';
import { keptStore, writeKept, type KeptEntry } from '../../components/keptStore';
import type { Change, Draft, Drafts, SavablePlace, Typed } from './drafts';

/** What of a draft is kept. */
export interface KeptDraft {
  place: SavablePlace;
  typed: Typed;
  /** It was left, and is to be sent; otherwise somebody was typing. */
  left: boolean;
  base?: number;
  order?: number;
  sent?: Change;
  before?: Draft['before'];
}

/** Keeps what is typed in one form in this browser. */
export interface Keeper {
  id: string;
  person: string;
  /** Whether what is typed now survives this tab. */
  keeps: () => boolean;
  /** Settled when everything typed so far is on the disk, or cannot be kept. */
  written: () => Promise<void>;
  /** Sees whether this browser keeps anything. */
  open: () => Promise<void>;
  /** Keeps nothing new any more; what is saved after all is still taken away. */
  close: () => Promise<void>;
  resume: () => void;
}

interface KeptForm {
  id: string;
  person: string;
  reportId: string;
}

/**
 * Writes every change of the drafts behind the typing, each in a transaction of its own that does not wait for the one
 * before: a window may be closed with the next key, and the store takes them in their order.
 * Nothing is written when the people of this browser do not want it, or when somebody else has signed in meanwhile.
 */
export function createKeeper(drafts: Drafts, { id, person, reportId }: KeptForm): Keeper {
  const seen = new Map<string, Draft>();
  let opened = false;
  let able = false;
  let writing: Promise<void> = Promise.resolve();
  let gathering = false;
  let closed = false;
  let opening: Promise<void> | undefined;
  const keeps = () => able && mayKeep() && personHere() === person;
  const placeOf = (savableId: string) => `${person} ${id} ${savableId}`;

  const writeChanges = async () => {
    if (!opened || !mayKeep() || personHere() !== person) return;
    const now = new Map(drafts.all().map((draft) => [draft.savable.id, draft]));
    const put =
      closed || !able ? [] : [...now.values()].filter((draft) => seen.get(draft.savable.id) !== draft);
    const gone = [...seen.keys()].filter((savableId) => !now.has(savableId));
    if (put.length + gone.length === 0) return;
    for (const draft of put) seen.set(draft.savable.id, draft);
    for (const savableId of gone) seen.delete(savableId);
    await writeKept(
      put.map((draft) => ({ ...keptEntry(draft), place: placeOf(draft.savable.id) })),
      gone.map(placeOf),
      put.every(isTyping) ? 'soon' : 'onDisk',
    );
  };
  const keptEntry = (draft: Draft): KeptEntry => ({
    place: '',
    person,
    form: reportId,
    keeper: id,
    order: draft.order ?? 0,
    content: keptDraft(draft),
  });
  const write = () => {
    // A full disk or a store that was taken away: the form goes on in memory and says so.
    const now = writeChanges().catch(() => {
      able = false;
    });
    writing = Promise.all([writing, now]).then(() => undefined);
  };
  /** What is typed or pasted in the same moment goes together. */
  const writeSoon = () => {
    if (gathering) return;
    gathering = true;
    queueMicrotask(() => {
      gathering = false;
      write();
    });
  };
  const written = () => {
    write();
    return writing;
  };

  return {
    id,
    person,
    keeps,
    written,
    open: () =>
      (opening ??= keptStore().then((store) => {
        opened = store !== null;
        able = opened;
        drafts.subscribe(writeSoon);
        return written();
      })),
    close: async () => {
      await written();
      closed = true;
    },
    resume: () => {
      closed = false;
    },
  };
}

const isTyping = ({ standing }: Draft) => standing.kind === 'typing';

const keptDraft = ({ savable, typed, standing, base, order, sent, before }: Draft): KeptDraft => ({
  place: savable.place,
  typed,
  left: standing.kind !== 'typing',
  base,
  order,
  sent,
  before,
});
