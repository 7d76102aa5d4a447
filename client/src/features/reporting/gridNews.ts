import type { Cleared } from './clearRange';
import type { Pasted } from './enterBlock';
import type { Filled } from './fillDown';
import type { Taken } from './takeStep';
import type { Step } from './undoSteps';

/** What the form says after a key or a paste that concerned more than the field with the focus. */
export type GridNews =
  /** `step`: how it can be undone, as long as nothing was entered after it. */
  | ({ kind: 'pasted'; step: Step | undefined } & Pasted)
  | ({ kind: 'undone' | 'redone' } & Taken)
  | { kind: 'undoNothing' | 'redoNothing' | 'filledNothing' }
  /** `isRange`: rows that were marked, else the one row with the focus. */
  | ({ kind: 'filled'; isRange: boolean } & Filled)
  | ({ kind: 'cleared' } & Cleared)
  | { kind: 'copied'; count: number };
