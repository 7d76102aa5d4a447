import { createContext, useContext, useEffect } from 'react';
import type { Drafts, Typed } from './drafts';
import type { GridCell } from './gridCell';
import type { GridEntry } from './gridEntry';
import type { Saver } from './saver';
import { takeStep, type Taken } from './takeStep';
import { createUndoSteps, type Step, type UndoSteps } from './undoSteps';

/** What the entries of one form share besides being saved: their order, and who stands where. */
export interface Grid {
  cell: (id: string) => GridCell | undefined;
  /** A cell, or what else undo reaches: notes and activities. */
  entry: (id: string) => GridEntry | undefined;
  put: (cell: GridCell) => void;
  /** Makes a note or an activity known. */
  putOther: (entry: GridEntry) => void;
  /** What stands in the fields of an entry: typed, else stored. */
  standing: (id: string) => Typed;
  /** Enters several cells in one step, which can be undone as one. */
  enter: (step: Step) => void;
  begin: UndoSteps['begin'];
  begun: UndoSteps['begun'];
  leave: (id: string) => void;
  forget: UndoSteps['forget'];
  /** Null when there is nothing to undo, or to do again. */
  undo: () => Taken | null;
  redo: () => Taken | null;
  /** What `undo` would undo; undefined when there is nothing. */
  newest: () => Step | undefined;
}

/** The grid of one form; cells stay known when they are folded away, so that their entries can still be undone. */
export function createGrid(drafts: Drafts, saver: Saver): Grid {
  const cells = new Map<string, GridCell>();
  const steps = createUndoSteps();
  const others = new Map<string, GridEntry>();
  const entry = (id: string) => cells.get(id) ?? others.get(id);
  const standing = (id: string) => drafts.get(id)?.typed ?? entry(id)?.stored() ?? {};
  const place = { drafts, saver, entry, standing };
  const take = (step: Step | null, back: boolean) => step && takeStep(place, step, back);
  return {
    cell: (id) => cells.get(id),
    entry,
    standing,
    put: (known) => void cells.set(known.id, known),
    putOther: (known) => void others.set(known.id, known),
    enter: (step) => {
      const typings = step.flatMap(({ id, after }) => {
        const savable = cells.get(id)?.savable;
        return savable ? [{ savable, typed: after }] : [];
      });
      saver.typeAll(typings);
      steps.push(step);
      void saver.leaveThese(typings.map(({ savable }) => savable.id));
    },
    begin: steps.begin,
    begun: steps.begun,
    leave: (id) => {
      const draft = drafts.get(id);
      if (draft) steps.leave(id, draft.typed);
      else steps.forget(id);
    },
    forget: steps.forget,
    undo: () => take(steps.undo(), true),
    redo: () => take(steps.redo(), false),
    newest: steps.newest,
  };
}

export const GridContext = createContext<Grid | null>(null);

/** Only inside EntryGrid. */
export function useGrid(): Grid {
  const grid = useContext(GridContext);
  if (!grid) throw new Error('A cell stands outside its EntryGrid.');
  return grid;
}

/** Makes a cell known to the keys and to the clipboard. */
export function useInGrid(cell: GridCell): Grid {
  const grid = useGrid();
  useEffect(() => grid.put(cell));
  return grid;
}

/** Makes a note or an activity known to undo; null where there is no form around it, as on the page of the checks. */
export function useInUndo(entry: GridEntry): Grid | null {
  const grid = useContext(GridContext);
  useEffect(() => grid?.putOther(entry));
  return grid;
}
