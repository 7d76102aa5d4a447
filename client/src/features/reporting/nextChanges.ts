import type { Draft } from './drafts';

/** The most cells that are sent together. */
const MOST = 100;

/**
 * Which of the drafts that wait go next, in the order in which they were left: as many cells together as can be
 * without overtaking a note of their line; anything else by itself.
 */
export function nextChanges(waiting: readonly Draft[]): Draft[] {
  const inOrder = [...waiting].sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  const [first] = inOrder;
  if (!first || !isCell(first)) return first ? [first] : [];
  const passed = new Set<string>();
  return inOrder
    .filter((draft) => {
      if (!isCell(draft)) passed.add(draft.savable.queue);
      return isCell(draft) && !passed.has(draft.savable.queue);
    })
    .slice(0, MOST);
}

const isCell = ({ savable }: Draft) => savable.place.kind === 'cell';
