import { readCell, sameContent, type CellForm } from './cellContent';
import type { Typed } from './drafts';
import { sameTyped } from './undoSteps';

/** The same number written in two ways is the same entry. */
export function sameEntry(a: Typed, b: Typed, form: CellForm): boolean {
  const [one, other] = [readCell(a, form), readCell(b, form)];
  return 'kind' in one || 'kind' in other ? sameTyped(a, b) : sameContent(one, other);
}
