import type { Change, Draft, Drafts, Outcome } from './drafts';
import { newKey } from '../../components/newKey';
import { nextChanges } from './nextChanges';
import type { ReadyChange } from './sendTogether';
import { settle } from './settle';

/** What the sender needs of the world around the form. */
export interface Surroundings {
  /** Settled when what is typed is kept; only then is it sent. */
  written: () => Promise<void>;
  /** Whether what is not sent is kept on this computer. */
  keeps: () => boolean;
  /** False when somebody else has signed in, or the form is closed. */
  maySend: () => boolean;
  /** Lets one tab of the browser send at a time. */
  inTurn: (work: () => Promise<void>) => Promise<void>;
  sendTogether: (changes: readonly ReadyChange[]) => Promise<Outcome>;
  /** Called after every save that arrived, with what was saved. */
  onSaved: (ids: readonly string[]) => void;
  /** Called when something did not arrive, and when everything has. */
  onReach: (reached: boolean) => void;
}

/** A draft with the change that is to be sent of it. */
interface Ready {
  draft: Draft;
  change: Change;
}

/**
 * Sends what waits, until nothing does: one request at a time, in the order of leaving. Each change has its key before
 * it is kept, and is kept before it is sent; it keeps the key until it is answered.
 */
export function createSender(drafts: Drafts, around: Surroundings): () => Promise<void> {
  let sending: Promise<void> | null = null;

  const sendNext = async (): Promise<boolean> => {
    const next = nextChanges(drafts.all().filter(isWaiting)).map(withChange);
    drafts.putAll(next);
    const ready = next.flatMap((draft) => (draft.sent ? [{ draft, change: draft.sent }] : []));
    if (ready.length === 0) return drafts.all().some(isWaiting);
    await around.written();
    return around.maySend() ? sendReady(ready) : giveUp();
  };
  const sendReady = async (ready: readonly Ready[]): Promise<boolean> => {
    const [only] = ready;
    if (only && ready.length === 1) return answer([only], await sendOne(only));
    const outcome = await around.sendTogether(
      ready.map(({ draft, change }) => ({ savable: draft.savable, change })),
    );
    if (outcome.kind === 'saved' || outcome.kind === 'failed') return answer(ready, outcome);
    // One of them cannot be entered: the others must not wait for it.
    for (const each of ready) if (!answer([each], await sendOne(each))) return false;
    return true;
  };
  const sendOne = ({ draft, change }: Ready) => draft.savable.send(change);
  const answer = (ready: readonly Ready[], outcome: Outcome): boolean => {
    if (outcome.kind === 'failed') return giveUp(outcome.sentence);
    for (const { draft, change } of ready) settle(drafts, draft, change, outcome);
    if (outcome.kind === 'saved') around.onSaved(ready.map(({ draft }) => draft.savable.id));
    return true;
  };
  /** Nothing arrives now: whatever waits has to wait longer. */
  const giveUp = (sentence?: string): boolean => {
    const failed = { kind: 'failed', sentence, kept: around.keeps() } as const;
    drafts.putAll(
      drafts
        .all()
        .filter(isWaiting)
        .map((draft) => ({ ...draft, standing: failed })),
    );
    around.onReach(false);
    return false;
  };
  const sendAll = async () => {
    while (await sendNext());
    if (!drafts.all().some(({ standing }) => standing.kind === 'failed')) around.onReach(true);
  };

  return () => {
    const turn = () => around.inTurn(sendAll);
    const mine = sending ? sending.then(turn, turn) : turn();
    sending = mine;
    return mine;
  };
}

const isWaiting = ({ standing }: Draft) => standing.kind === 'saving';

/** A draft with its change, which has its key; a change that was sent before and is not answered goes again as it was. */
function withChange(draft: Draft): Draft {
  if (draft.sent) return draft;
  const read = draft.savable.read(draft.typed);
  if (!('content' in read)) return { ...draft, standing: read };
  const version = draft.base ?? draft.savable.version();
  return { ...draft, sent: { key: newKey(), content: read.content, version } };
}
