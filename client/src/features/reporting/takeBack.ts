import type { Draft, Drafts } from './drafts';

/** What nobody has answered for, or nobody can take: typing over it begins from what was there before. */
const UNFINISHED = ['typing', 'refused', 'asks'];

const isUnfinished = ({ standing }: Draft): boolean => UNFINISHED.includes(standing.kind);

/** What stands behind typing that begins now. */
export const beforeTyping = (draft: Draft): Draft['before'] =>
  isUnfinished(draft) ? draft.before : { typed: draft.typed, standing: draft.standing };

/**
 * Takes back what is being typed, or what cannot be entered. What was left before and has not been saved shows again as
 * it stood: it is an entry, which Escape does not take away. True when that has to be sent again.
 */
export function takeBack(drafts: Drafts, id: string): boolean {
  const draft = drafts.get(id);
  if (!draft || !isUnfinished(draft)) return false;
  if (!draft.before) {
    drafts.drop(id);
    return false;
  }
  drafts.put({ ...draft, ...draft.before, before: undefined });
  return draft.before.standing.kind !== 'conflict';
}
