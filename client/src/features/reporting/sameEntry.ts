import type { Savable, Typed } from './drafts';
import { sameTyped } from './undoSteps';

/** The same number written in two ways is the same entry. */
export function sameEntry(a: Typed, b: Typed, { read }: Pick<Savable, 'read'>): boolean {
  const [one, other] = [read(a), read(b)];
  return 'content' in one && 'content' in other
    ? JSON.stringify(one.content) === JSON.stringify(other.content)
    : sameTyped(a, b);
}
