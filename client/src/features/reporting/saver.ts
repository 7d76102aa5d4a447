import type { Draft, Drafts, Outcome, Savable, Typed } from './drafts';

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
  /** The field was left: sends what was typed. */
  leave: (id: string) => Promise<void>;
  /** Sends what was typed in these. */
  leaveThese: (ids: readonly string[]) => Promise<void>;
  /** Sends all that is being typed. */
  leaveAll: () => Promise<void>;
  /** Forgets what was typed; what is stored shows again. */
  restore: (id: string) => void;
  /** After a conflict: writes what was typed over theirs. */
  insist: (id: string) => Promise<void>;
  /** After a conflict: takes what is stored. */
  giveWay: (id: string) => Promise<void>;
  /** Sends again what did not reach the server. */
  retry: () => Promise<void>;
}

/**
 * Saves each thing as it is left. Things of one queue are sent one after the other; what is typed meanwhile stays and
 * is sent in its turn. `onSaved` is called after every save that arrived.
 */
export function createSaver(drafts: Drafts, onSaved: () => void): Saver {
  const queues = new Map<string, Promise<void>>();

  const inTurn = (queue: string, work: () => Promise<void>): Promise<void> => {
    const turn = (queues.get(queue) ?? Promise.resolve()).then(work);
    queues.set(queue, turn);
    return turn;
  };
  const send = async (id: string, version?: number) => {
    const draft = drafts.get(id);
    if (!draft || (draft.standing.kind === 'conflict' && version === undefined)) return;
    drafts.put({ ...draft, standing: { kind: 'saving' } });
    const outcome = await draft.savable.send(draft.typed, version);
    settle(drafts, draft, outcome);
    if (outcome.kind === 'saved') onSaved();
  };
  const leave = async (id: string) => {
    const draft = drafts.get(id);
    if (draft) await inTurn(draft.savable.queue, () => send(id));
  };

  const leaveThese = async (ids: readonly string[]) => {
    await Promise.all(ids.map(leave));
  };
  const leaveThose = (kind: Draft['standing']['kind']) =>
    leaveThese(
      drafts
        .all()
        .filter(({ standing }) => standing.kind === kind)
        .map(({ savable }) => savable.id),
    );

  return {
    type: (savable, typed) => drafts.put({ savable, typed, standing: { kind: 'typing' } }),
    typeAll: (typings) => drafts.putAll(typings.map((each) => ({ ...each, standing: { kind: 'typing' } }))),
    leave,
    leaveThese,
    restore: drafts.drop,
    insist: async (id) => {
      const draft = drafts.get(id);
      if (draft?.standing.kind !== 'conflict') return;
      const { version } = draft.standing.theirs;
      await inTurn(draft.savable.queue, () => send(id, version));
    },
    giveWay: async (id) => {
      await drafts.get(id)?.savable.reload();
      drafts.drop(id);
    },
    leaveAll: () => leaveThose('typing'),
    retry: () => leaveThose('failed'),
  };
}

/** What was typed while the answer was under way is newer than the answer, and stays. */
function settle(drafts: Drafts, sent: Draft, outcome: Outcome) {
  const { id } = sent.savable;
  const now = drafts.get(id);
  if (now?.typed !== sent.typed) return;
  if (outcome.kind === 'saved') drafts.drop(id);
  else drafts.put({ ...now, standing: outcome });
}
