import type { NumberFault } from '../../../../schema/language/readNumber';

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

/** How sending ended. Whatever is not saved keeps what was typed. */
export type Outcome =
  | { kind: 'saved' }
  /** It cannot be entered so; `fault` was found here, `sentence` is the server's. */
  | { kind: 'refused'; field?: string; fault?: NumberFault; sentence?: string }
  /** It can be meant in several ways. */
  | { kind: 'asks'; field: string; choices: string[] }
  | { kind: 'conflict'; sentence: string; theirs: Theirs }
  /** The server was not reached, or failed; it may be tried again. */
  | { kind: 'failed'; sentence?: string };

export type Standing = { kind: 'typing' } | { kind: 'saving' } | Exclude<Outcome, { kind: 'saved' }>;

/** One thing that is saved as a whole: a cell, the note of a line, the status of an activity. */
export interface Savable {
  id: string;
  /** What shares it is sent one after the other, since each answer holds the content of all. */
  queue: string;
  /** `version` replaces the one last seen, after a conflict. */
  send: (typed: Typed, version?: number) => Promise<Outcome>;
  /** Reads anew what is stored. */
  reload: () => Promise<void>;
}

/** What was typed and is not saved yet. */
export interface Draft {
  typed: Typed;
  standing: Standing;
  savable: Savable;
}

export interface Drafts {
  get: (id: string) => Draft | undefined;
  put: (draft: Draft) => void;
  /** Puts many and calls back once. */
  putAll: (drafts: readonly Draft[]) => void;
  drop: (id: string) => void;
  all: () => Draft[];
  /** Calls back after every change; gives the way to stop. */
  subscribe: (listener: () => void) => () => void;
}

/** What is typed and not saved lives here, outside the pages: typing draws one row again and no other. */
export function createDrafts(): Drafts {
  const drafts = new Map<string, Draft>();
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  return {
    get: (id) => drafts.get(id),
    put: (draft) => {
      drafts.set(draft.savable.id, draft);
      tell();
    },
    putAll: (many) => {
      for (const draft of many) drafts.set(draft.savable.id, draft);
      if (many.length > 0) tell();
    },
    drop: (id) => {
      if (drafts.delete(id)) tell();
    },
    all: () => [...drafts.values()],
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
