import type { Pasted } from './enterBlock';
import type { Taken } from './takeStep';

/** What the form says after a key or a paste that concerned more than the field with the focus. */
export type GridNews =
  | ({ kind: 'pasted' } & Pasted)
  | ({ kind: 'undone' | 'redone' } & Taken)
  | { kind: 'undoNothing' | 'redoNothing' | 'filledNothing' }
  | { kind: 'filled'; cell: string };
