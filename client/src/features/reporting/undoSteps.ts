import type { Typed } from './drafts';

/** What one entry did to one cell, note or activity. */
export interface Change {
  id: string;
  before: Typed;
  after: Typed;
}

/** One entry, or one paste: what is undone together. */
export type Step = readonly Change[];

export interface UndoSteps {
  /** Somebody begins to type; the first text before counts until it is left. */
  begin: (id: string, before: Typed) => void;
  /** It was left with this; a step if it differs. */
  leave: (id: string, after: Typed) => void;
  /** What stood there before typing began; undefined while nothing was typed since it was last left. */
  begun: (id: string) => Typed | undefined;
  /** What was typed was taken back before it was left. */
  forget: (id: string) => void;
  /** Something was entered in one step. */
  push: (step: Step) => void;
  /** The last step. */
  newest: () => Step | undefined;
  /** Takes the last step off, to be undone. */
  undo: () => Step | null;
  /** Takes the last undone step, to be done again. */
  redo: () => Step | null;
}

const MOST_STEPS = 200;

/** The first field in which two texts differ. A field that is not there is blank. */
export const changedField = (a: Typed, b: Typed): string | undefined =>
  Object.keys({ ...a, ...b }).find((field) => (a[field] ?? '') !== (b[field] ?? ''));

export const sameTyped = (a: Typed, b: Typed): boolean => changedField(a, b) === undefined;

/** The entries of one form in their order. Entering anything new forgets what was undone. */
export function createUndoSteps(): UndoSteps {
  const begun = new Map<string, Typed>();
  const done: Step[] = [];
  const undone: Step[] = [];
  const push = (step: Step) => {
    if (step.length === 0) return;
    done.push(step);
    if (done.length > MOST_STEPS) done.shift();
    undone.length = 0;
  };
  const move = (from: Step[], to: Step[]) => {
    const step = from.pop();
    if (step) to.push(step);
    return step ?? null;
  };
  return {
    begin: (id, before) => {
      if (!begun.has(id)) begun.set(id, before);
    },
    begun: (id) => begun.get(id),
    leave: (id, after) => {
      const before = begun.get(id);
      begun.delete(id);
      if (before && !sameTyped(before, after)) push([{ id, before, after }]);
    },
    forget: (id) => void begun.delete(id),
    push,
    newest: () => done.at(-1),
    undo: () => move(done, undone),
    redo: () => move(undone, done),
  };
}
