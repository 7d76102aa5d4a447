import type { Draft, Drafts } from './drafts';

/** How the whole form stands. */
export interface SavingState {
  saving: number;
  /** Left, and not saved: invalid, in conflict, or not sent and not kept. */
  unsaved: number;
  /** Not sent, and kept on this computer. */
  kept: number;
  /** What did not reach the server and is sent again, kept or not. */
  failed: number;
  /** Anything that would be lost by leaving now, a field being typed in included. */
  pending: number;
}

const countOf = (drafts: readonly Draft[], kinds: readonly string[]) =>
  drafts.filter(({ standing }) => kinds.includes(standing.kind)).length;

/** Counts the drafts by their standing. */
export function savingStateOf(drafts: Pick<Drafts, 'all'>): SavingState {
  const all = drafts.all();
  const kept = all.filter(isKept).length;
  return {
    saving: countOf(all, ['saving']),
    unsaved: countOf(all, ['refused', 'asks', 'conflict', 'failed']) - kept,
    kept,
    failed: countOf(all, ['failed']),
    pending: all.length,
  };
}

/** Whether a draft could not be sent, and is kept on this computer until it is. */
export const isKept = ({ standing }: Draft): boolean => standing.kind === 'failed' && standing.kept === true;
