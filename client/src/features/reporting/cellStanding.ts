import type { CellContent } from './cellContent';
import { isBlank } from './cellContent';
import type { Draft } from './drafts';
import { isKept } from './savingState';

/** What is said beside a cell, in one word and one sign. */
export type CellStanding =
  | 'EMPTY'
  | 'TYPING'
  | 'SAVING'
  | 'SAVED'
  /** It did not reach the server yet and is kept in this browser. */
  | 'KEPT'
  | 'CHECK'
  | 'EXPLAINED'
  | 'ERROR'
  | 'NOT_SAVED'
  | 'LOCKED'
  | 'NONE';

interface CellFacts {
  draft: Draft | undefined;
  content: CellContent;
  /** Checks about this cell, as the server found them. */
  checks: readonly { severity: 'ERROR' | 'WARNING'; explained: boolean }[];
  locked: boolean;
  /** Somebody may type here; where nobody can, that it is saved says nothing. */
  editable: boolean;
  /** A blank breakdown cell needs no word; a blank total does. */
  isTotal: boolean;
}

/** How a cell stands: what is typed and not saved comes first, then what the server says about what is stored. */
export function cellStanding({ draft, content, checks, locked, editable, isTotal }: CellFacts): CellStanding {
  if (locked) return 'LOCKED';
  if (draft) return draftStanding(draft);
  if (isBlank(content)) return isTotal ? 'EMPTY' : 'NONE';
  if (checks.some(({ severity }) => severity === 'ERROR')) return 'ERROR';
  if (checks.length > 0) return checks.every(({ explained }) => explained) ? 'EXPLAINED' : 'CHECK';
  return editable ? 'SAVED' : 'NONE';
}

/** How something that is typed and not saved stands. */
export function draftStanding(draft: Draft): CellStanding {
  if (draft.standing.kind === 'typing') return 'TYPING';
  if (draft.standing.kind === 'saving') return 'SAVING';
  return isKept(draft) ? 'KEPT' : 'NOT_SAVED';
}
