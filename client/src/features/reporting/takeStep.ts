import type { Drafts, Typed } from './drafts';
import type { GridEntry } from './gridEntry';
import { sameEntry } from './sameEntry';
import type { Saver } from './saver';
import { changedField, type Change, type Step } from './undoSteps';

/** What became of a step that was undone, or done again. */
export interface Taken {
  /** What holds again what it held. */
  taken: string[];
  /** What holds something else by now, entered by somebody else: left as it is. */
  changed: string[];
  /** The field of the first that was taken in which it differs from before. */
  field?: string;
}

interface Place {
  drafts: Drafts;
  saver: Saver;
  entry: (id: string) => GridEntry | undefined;
  standing: (id: string) => Typed;
}

/** Only what is not sent can be dropped without a trace. */
const UNSENT = ['typing', 'refused', 'asks'];

/**
 * Undoes a step (`back`) or does it again. It is an entry like any other: it goes through the saver, with the version
 * that was last seen. What does not hold what the step left there is not touched.
 */
export function takeStep(place: Place, step: Step, back: boolean): Taken {
  const { drafts, saver, entry } = place;
  const [taken, changed] = sorted(place, step, back);
  const typings = taken.flatMap(({ id, before, after }) => {
    const known = entry(id);
    const typed = back ? before : after;
    const draft = drafts.get(id);
    if (!known) return [];
    if (draft?.standing.kind === 'conflict') {
      void saver.giveWay(id);
      return [];
    }
    if (draft && UNSENT.includes(draft.standing.kind) && sameEntry(typed, known.stored(), known.savable)) {
      saver.restore(id);
      return [];
    }
    return [{ savable: known.savable, typed }];
  });
  saver.typeAll(typings);
  void saver.leaveThese(typings.map(({ savable }) => savable.id));
  const [first] = taken;
  return {
    taken: taken.map(({ id }) => id),
    changed: changed.map(({ id }) => id),
    field: first && changedField(first.before, first.after),
  };
}

function sorted({ entry, standing }: Place, step: Step, back: boolean): [taken: Change[], changed: Change[]] {
  const isAsLeft = ({ id, before, after }: Change) => {
    const known = entry(id);
    return Boolean(known?.editable && sameEntry(standing(id), back ? after : before, known.savable));
  };
  return [step.filter(isAsLeft), step.filter((change) => !isAsLeft(change))];
}
