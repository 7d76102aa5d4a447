import type { NumberFault } from '../../../../schema/language/readNumber';
import { inPortions } from './inPortions';
import type { CellForm } from './cellContent';

/** What stands in the fields of one thing that is saved as a whole, as typed: field name -> text. */
export type Typed = Readonly<Record<string, string>>;

/** Somebody else's content, met by a stale save. */
export interface Theirs {
  content: Readonly<Record<string, string | number | boolean | null>>;
  by: string | null;
  /** Instant. */
  at: string | null;
  /** Give it back to enter the own content all the same. */
  version: number;
}

/** Putting the own content into the history, which has not succeeded yet. */
export interface SetAside {
  /** Of the change, so that it goes into the history once. */
  key: string;
  sentence?: string;
}

/** How sending ended. Whatever is not saved keeps what was typed. */
export type Outcome =
  | { kind: 'saved' }
  /** It cannot be entered so; `fault` was found here, `sentence` is the server's. */
  | { kind: 'refused'; field?: string; fault?: NumberFault; sentence?: string }
  /** It can be meant in several ways. */
  | { kind: 'asks'; field: string; choices: string[] }
  | { kind: 'conflict'; sentence: string; theirs: Theirs; aside?: SetAside }
  /** The server was not reached, or failed; it is tried again. `kept`: until then it is kept on this computer. */
  | { kind: 'failed'; sentence?: string; kept?: boolean };

/** Why what was typed cannot be entered as it is. */
export type Trouble = Extract<Outcome, { kind: 'refused' | 'asks' }>;

export type Standing = { kind: 'typing' } | { kind: 'saving' } | Exclude<Outcome, { kind: 'saved' }>;

/** What is to be entered: read from what was typed. */
export type Content = object;

/** One change as it is sent, however often, until it is answered. */
export interface Change {
  /** The server applies a change with this key once. */
  key: string;
  content: Content;
  /** The version that the person saw. */
  version: number;
}

/** What a savable thing is, as plain data: enough to make it again after the page was loaded anew. */
export type SavablePlace =
  | { kind: 'cell'; lineId: string; cell: { id: string; key: string }; form: CellForm }
  | { kind: 'note'; lineId: string }
  | { kind: 'activity'; activityReportId: string };

/** One thing that is saved as a whole: a cell, the note of a line, the status of an activity. */
export interface Savable {
  id: string;
  /** What shares it is sent in the order in which it was left. */
  queue: string;
  place: SavablePlace;
  /** What was typed as content, or why it is none. */
  read: (typed: Typed) => { content: Content } | Trouble;
  /** The version of what is stored, as this page knows it. */
  version: () => number;
  /** Whether that is stored already, as this page knows it. */
  isStored: (content: Content) => boolean;
  send: (change: Change) => Promise<Outcome>;
  /** After a conflict: keeps what was typed in the history, and leaves what is stored. */
  setAside: (change: Change) => Promise<Outcome>;
  /** Reads anew what is stored. */
  reload: () => Promise<void>;
}

/** What was typed and is not saved yet. */
export interface Draft {
  typed: Typed;
  standing: Standing;
  savable: Savable;
  /** The version that was shown when typing began. */
  base?: number;
  /** When it was left, in the order of leaving. */
  order?: number;
  /** A change that was sent, or is about to be, and is not answered yet. */
  sent?: Change;
  /** What stood here when typing began, where that was left and has not been saved. */
  before?: Pick<Draft, 'typed' | 'standing'>;
}

export interface Drafts {
  get: (id: string) => Draft | undefined;
  put: (draft: Draft) => void;
  /** Puts many and calls back once. */
  putAll: (drafts: readonly Draft[]) => void;
  drop: (id: string) => void;
  all: () => Draft[];
  /** Calls back after every change; gives the way to stop. */
  subscribe: (listener: Listener) => () => void;
  /**
   * Calls back after a change of what is typed in one thing, or of how it stands, by its id; or in whatever shares a
   * queue, by the queue's name. How far it has come on its way to the server is not shown, and wakes nobody.
   */
  listen: (name: string, listener: Listener) => () => void;
}

type Listener = () => void;

/**
 * What is typed and not saved lives here, outside the pages: typing draws one row again and no other, and wakes only
 * those who listen to that row or to its line.
 */
export function createDrafts(): Drafts {
  const drafts = new Map<string, Draft>();
  const everyone = new Set<Listener>();
  const byName = new Map<string, Set<Listener>>();
  const call = (names: Iterable<string>) => {
    for (const name of names) byName.get(name)?.forEach((listener) => listener());
  };
  const tell = (changed: readonly Draft[]) => {
    call(new Set(changed.map(({ savable }) => savable.queue)));
    everyone.forEach((listener) => listener());
    inPortions(
      changed.map(({ savable }) => savable.id),
      call,
    );
  };
  const putAll = (many: readonly Draft[]) => {
    const shown = many.filter((draft) => !looksAs(drafts.get(draft.savable.id), draft));
    for (const draft of many) drafts.set(draft.savable.id, draft);
    if (many.length > 0) tell(shown);
  };
  return {
    get: (id) => drafts.get(id),
    put: (draft) => putAll([draft]),
    putAll,
    drop: (id) => {
      const dropped = drafts.get(id);
      if (dropped && drafts.delete(id)) tell([dropped]);
    },
    all: () => [...drafts.values()],
    subscribe: (listener) => addTo(everyone, listener),
    listen: (name, listener) => {
      const listeners = byName.get(name) ?? new Set();
      byName.set(name, listeners);
      const stop = addTo(listeners, listener);
      return () => {
        stop();
        if (listeners.size === 0 && byName.get(name) === listeners) byName.delete(name);
      };
    },
  };
}

const looksAs = (before: Draft | undefined, after: Draft): boolean =>
  before?.typed === after.typed && before.standing === after.standing;

function addTo(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
