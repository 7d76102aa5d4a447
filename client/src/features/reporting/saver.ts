import type { Draft, Drafts, Savable, Typed } from './drafts';
import { giveWay } from './giveWay';
import { beforeTyping, takeBack } from './takeBack';

/** What is to stand in one thing. */
export interface Typing {
  savable: Savable;
  typed: Typed;
}

export interface Saver {
  /** Takes what is typed, keystroke by keystroke. */
  type: (savable: Savable, typed: Typed) => void;
  /** Takes what is typed in many things at once, as by a paste; the form hears of it once. */
  typeAll: (typings: readonly Typing[]) => void;
  /** The field was left: sends what was typed. Settled when there is an answer, or none to be had. */
  leave: (id: string) => Promise<void>;
  /** Sends what was typed in these. */
  leaveThese: (ids: readonly string[]) => Promise<void>;
  /** Sends all that is being typed. */
  leaveAll: () => Promise<void>;
  /** Takes back what is being typed: what was left before shows again, else what is stored. */
  takeBack: (id: string) => void;
  /** Forgets what was typed; what is stored shows again. */
  restore: (id: string) => void;
  /** After a conflict: writes what was typed over theirs. */
  insist: (id: string) => Promise<void>;
  /** After a conflict: takes what is stored; what was typed stays in the history. */
  giveWay: (id: string) => Promise<void>;
  /** Sends again what did not reach the server. */
  retry: () => Promise<void>;
}

/** Saves each thing as it is left; `send` sends what waits. */
export function createSaver(drafts: Drafts, send: () => Promise<void>): Saver {
  let last = 0;
  /** Rises from leaving to leaving, also over a reload. */
  const nextOrder = () => (last = Math.max(last + 1, Date.now()));

  const typing = ({ savable, typed }: Typing): Draft => {
    const before = drafts.get(savable.id);
    return {
      base: savable.version(),
      ...before,
      before: before && beforeTyping(before),
      savable,
      typed,
      standing: { kind: 'typing' },
    };
  };
  const leaveThese = async (ids: readonly string[]) => {
    const left = ids.map((id) => drafts.get(id)).filter((draft) => draft !== undefined);
    const open = left.filter(({ standing }) => standing.kind !== 'conflict');
    const done = open.filter(isDone);
    const others = open.filter((draft) => !isDone(draft));
    drafts.putAll(others.map((draft) => ({ ...leftOf(draft), order: nextOrder() })));
    for (const { savable } of done) drafts.drop(savable.id);
    if (others.length > 0) await send();
  };
  const leaveThose = (kind: Draft['standing']['kind']) =>
    leaveThese(
      drafts
        .all()
        .filter(({ standing }) => standing.kind === kind)
        .map(({ savable }) => savable.id),
    );

  return {
    type: (savable, typed) => drafts.put(typing({ savable, typed })),
    typeAll: (typings) => drafts.putAll(typings.map(typing)),
    leave: (id) => leaveThese([id]),
    leaveThese,
    takeBack: (id) => {
      if (takeBack(drafts, id)) void leaveThese([id]);
    },
    restore: drafts.drop,
    insist: async (id) => {
      const draft = drafts.get(id);
      if (draft?.standing.kind !== 'conflict') return;
      const base = draft.standing.theirs.version;
      drafts.put({ ...draft, base, order: nextOrder(), standing: { kind: 'saving' } });
      await send();
    },
    giveWay: (id) => giveWay(drafts, id),
    leaveAll: () => leaveThose('typing'),
    retry: () => leaveThose('failed'),
  };
}

/** What is stored already need not be sent, unless a change is under way of which nobody knows whether it arrived. */
function isDone({ savable, typed, sent }: Draft): boolean {
  const read = savable.read(typed);
  return sent === undefined && 'content' in read && savable.isStored(read.content);
}

/** What cannot be read waits for the person; a change that is under way has to be answered first all the same. */
function leftOf(draft: Draft): Draft {
  const read = draft.savable.read(draft.typed);
  if ('content' in read || draft.sent) return { ...draft, standing: { kind: 'saving' }, before: undefined };
  return { ...draft, standing: read };
}
