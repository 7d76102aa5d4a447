import type { Draft, Drafts } from './drafts';

/** How the whole form stands. */
export interface SavingState {
  saving: number;
  /** Left, and not saved: invalid, in conflict, or not sent. */
  unsaved: number;
  /** Of these, what did not reach the server and may be sent again. */
  failed: number;
  /** Anything that would be lost by leaving now, a field being typed in included. */
  pending: number;
}

const countOf = (drafts: readonly Draft[], kinds: readonly string[]) =>
  drafts.filter(({ standing }) => kinds.includes(standing.kind)).length;

/** Counts the drafts by their standing. */
export function savingStateOf(drafts: Pick<Drafts, 'all'>): SavingState {
  const all = drafts.all();
  return {
    saving: countOf(all, ['saving']),
    unsaved: countOf(all, ['refused', 'asks', 'conflict', 'failed']),
    failed: countOf(all, ['failed']),
    pending: all.length,
  };
}
