import { useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useFormat } from '../../format/useFormat';
import { clipboardBlock } from './clipboardBlock';
import { enterBlock } from './enterBlock';
import { fillDown, fillRange } from './fillDown';
import type { Grid } from './grid';
import { gridKey, type GridKey } from './gridKey';
import type { GridNews } from './gridNews';
import { placesIn, spotOf } from './gridPlaces';
import { writerOf } from './lineForm';
import type { MarkedRange } from './markedRange';
import { spreadOver } from './spreadOver';
import { sameTyped } from './undoSteps';
import { useRangeHands, type RangeHands } from './useRangeHands';

export interface GridHands extends Omit<RangeHands, 'clear'> {
  news: GridNews | null;
  onNews: (news: GridNews | null) => void;
  onUndo: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onPaste: (event: ClipboardEvent<HTMLElement>) => void;
}

/** Fields that are not cells. */
const OTHER_TEXT = 'textarea, input:not([data-column]):not([type="checkbox"])';

/** The explanation or activity that a field belongs to. */
const entryAt = (target: EventTarget): string | undefined =>
  target instanceof HTMLElement ? target.closest<HTMLElement>('[data-entry]')?.dataset.entry : undefined;

/**
 * Text is undone by the browser in fields that are not cells: of an explanation or an activity while it is being typed,
 * of anything else always. A dialog that a line opened is no part of the form, though its keys come by here.
 */
function isElsewhere(grid: Grid, target: EventTarget, key: GridKey): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog') !== null) return true;
  if (!target.matches(OTHER_TEXT)) return false;
  const id = entryAt(target);
  if (id === undefined || (key !== 'undo' && key !== 'redo')) return true;
  const before = grid.begun(id);
  return before !== undefined && (key === 'redo' || !sameTyped(before, grid.standing(id)));
}

/** What is marked, and the way to show the list of keys. */
interface Surroundings {
  range: MarkedRange | null;
  onHelp: () => void;
}

/** The keys and the clipboard of the form as a whole, and what they have to say. */
export function useGridHands(grid: Grid, { range, onHelp }: Surroundings): GridHands {
  const [news, onNews] = useState<GridNews | null>(null);
  const format = useFormat();
  // What a paste left to look at stays on the screen while something is copied.
  const onRange = (next: GridNews) =>
    onNews((now) => (next.kind === 'copied' && now?.kind === 'pasted' ? now : next));
  const { clear, ...clipboard } = useRangeHands(grid, range, onRange);
  const take = (key: 'undo' | 'redo') => {
    const taken = grid[key]();
    onNews(taken ? { kind: key === 'undo' ? 'undone' : 'redone', ...taken } : { kind: `${key}Nothing` });
    const [first] = taken?.taken ?? [];
    if (first !== undefined) goToCell(first, taken?.field);
  };
  const fill = (event: KeyboardEvent<HTMLElement>) => {
    const spot = range ? { cellId: range.from.cellId, field: range.first } : spotOf(event.target);
    if (!spot) return;
    grid.leave(spot.cellId);
    const isRange = range !== null && range.rows.length > 1;
    const filled = isRange
      ? fillRange(grid, range)
      : fillDown(grid, placesIn(event.currentTarget), { ...spot, last: range?.last });
    onNews(filled ? { kind: 'filled', isRange, ...filled } : { kind: 'filledNothing' });
  };
  const does: Record<GridKey, (event: KeyboardEvent<HTMLElement>) => void> = {
    undo: (event) => {
      // What is being typed is undone as the entry that it would become.
      const id = spotOf(event.target)?.cellId ?? entryAt(event.target);
      if (id !== undefined) grid.leave(id);
      take('undo');
    },
    redo: () => take('redo'),
    fillDown: fill,
    clear,
    help: onHelp,
  };
  return {
    ...clipboard,
    news,
    onNews,
    onUndo: () => take('undo'),
    onKeyDown: (event) => {
      const key = gridKey(event);
      if (key === null || event.defaultPrevented || isElsewhere(grid, event.target, key)) return;
      if (key === 'fillDown' && !range && !spotOf(event.target)) return;
      if (key === 'clear' && !range) return;
      event.preventDefault();
      does[key](event);
    },
    onPaste: (event) => {
      const here = spotOf(event.target);
      const [top] = range?.rows ?? [];
      const from = range && top ? { cellId: top.cellId, field: range.first } : here;
      const data = event.clipboardData;
      const copied = { html: data.getData('text/html'), text: data.getData('text/plain') };
      // A choice has no paste of its own; and one value goes into all fields that are marked.
      const isOurs = range !== null || event.target instanceof HTMLSelectElement;
      const block = spreadOver(clipboardBlock(copied) ?? (isOurs ? [[{ text: copied.text }]] : null), range);
      if (!from || !block) return;
      event.preventDefault();
      if (here) grid.leave(here.cellId);
      const places = placesIn(event.currentTarget);
      const pasted = enterBlock(grid, { block, places, from, write: writerOf(format) });
      onNews({ kind: 'pasted', step: grid.newest(), ...pasted });
    },
  };
}

/** Gives a field of an entry the focus, where it is shown: the one that is named, else the first. */
export function goToCell(id: string, name = ''): void {
  const ids = [`cell-${id}-${name}`, `cell-${id}`, `${id}-${name}`, id];
  const field = ids.map((each) => document.getElementById(each)).find((each) => each !== null);
  field?.scrollIntoView({ block: 'nearest' });
  field?.focus({ preventScroll: true });
  if (field instanceof HTMLInputElement) field.select();
}
