import type { Drafts, Typed } from './drafts';
import type { GridCell } from './gridCell';
import { sameEntry } from './sameEntry';
import type { Saver } from './saver';
import type { Change, Step } from './undoSteps';

/** What became of a step that was undone, or done again. */
export interface Taken {
  /** Cells that hold again what they held. */
  taken: string[];
  /** Cells that hold something else by now, entered by somebody else: left as they are. */
  changed: string[];
}

interface Place {
  drafts: Drafts;
  saver: Saver;
  cell: (id: string) => GridCell | undefined;
  standing: (id: string) => Typed;
}

/** Only what is not sent can be dropped without a trace. */
const UNSENT = ['typing', 'refused', 'asks'];

/**
 * Undoes a step (`back`) or does it again. It is an entry like any other: it goes through the saver, with the version
 * that was last seen. A cell that does not hold what the step left there is not touched.
 */
export function takeStep(place: Place, step: Step, back: boolean): Taken {
  const { drafts, saver, cell } = place;
  const [taken, changed] = sorted(place, step, back);
  const typings = taken.flatMap(({ id, before, after }) => {
    const known = cell(id);
    const typed = back ? before : after;
    const draft = drafts.get(id);
    if (!known) return [];
    if (draft?.standing.kind === 'conflict') {
      void saver.giveWay(id);
      return [];
    }
    if (draft && UNSENT.includes(draft.standing.kind) && sameEntry(typed, known.stored(), known.form)) {
      saver.restore(id);
      return [];
    }
    return [{ savable: known.savable, typed }];
  });
  saver.typeAll(typings);
  void saver.leaveThese(typings.map(({ savable }) => savable.id));
  return { taken: taken.map(({ id }) => id), changed: changed.map(({ id }) => id) };
}

function sorted({ cell, standing }: Place, step: Step, back: boolean): [taken: Change[], changed: Change[]] {
  const isAsLeft = ({ id, before, after }: Change) => {
    const known = cell(id);
    return Boolean(known?.editable && sameEntry(standing(id), back ? after : before, known.form));
  };
  return [step.filter(isAsLeft), step.filter((change) => !isAsLeft(change))];
}
