import { KEPT_PREFIX } from '../../components/keptEntries';
import type { Draft, Drafts, Typed } from './drafts';

const keyOf = (id: string) => KEPT_PREFIX + id;

/**
 * Keeps in this browser what could not be sent, so that a reload or a new sign-in loses nothing.
 */
export function keepUnsent(drafts: Drafts): void {
  let kept = new Set<string>();
  drafts.subscribe(() => {
    const failed = drafts.all().filter(isUnsent);
    for (const { savable, typed } of failed) localStorage.setItem(keyOf(savable.id), JSON.stringify(typed));
    const ids = new Set(failed.map(({ savable }) => savable.id));
    for (const id of kept) if (!ids.has(id) && !drafts.get(id)) localStorage.removeItem(keyOf(id));
    kept = new Set([...ids, ...[...kept].filter((id) => drafts.get(id))]);
  });
}

const isUnsent = ({ standing }: Draft) => standing.kind === 'failed';

/** What was typed for this thing and not sent, on an earlier visit; null when nothing was. */
export function keptTyped(id: string): Typed | null {
  const text = localStorage.getItem(keyOf(id));
  const kept = text === null ? null : parsed(text);
  return isTyped(kept) ? kept : null;
}

/** Null when the text is no JSON: then it is not ours. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isTyped = (kept: unknown): kept is Typed =>
  typeof kept === 'object' &&
  kept !== null &&
  Object.values(kept).every((value) => typeof value === 'string');
