import {
  useLayoutEffect,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import { gridKey } from './gridKey';
import { markableAt, placesIn } from './gridPlaces';
import { isMarkKey, nextCorner, rangeBetween, type MarkedRange, type MarkKey } from './markedRange';
import { showMarked } from './showMarked';

export interface Mark {
  range: MarkedRange | null;
  /** Marking was ended on purpose: whoever listens is told. */
  isEnded: boolean;
  end: () => void;
  handlers: {
    onKeyDownCapture: (event: KeyboardEvent<HTMLElement>) => void;
    onMouseDown: (event: MouseEvent<HTMLElement>) => void;
    onBlur: (event: FocusEvent<HTMLElement>) => void;
    onInput: () => void;
  };
}

/**
 * Marking of ranges, with the focus where it begins: Shift and the arrows up and down, or Shift and a click; to the side
 * once there is nothing more to select in the text. Any other move ends it, and Escape.
 * @param onBegin rows are marked: what is typed in the field with the focus is an entry from now on
 */
export function useMark(form: RefObject<HTMLElement | null>, onBegin: (cellId: string) => void): Mark {
  const [range, setRange] = useState<MarkedRange | null>(null);
  const [isEnded, setEnded] = useState(false);
  useLayoutEffect(() => (range && form.current ? showMarked(form.current, range) : undefined), [form, range]);
  const mark = (next: MarkedRange | null) => {
    // Within one row nothing is entered yet: it may be half a ratio.
    if (next && next.rows.length > 1 && (range?.rows.length ?? 0) < 2) onBegin(next.from.cellId);
    setRange(next);
    setEnded(range !== null && next === null);
  };
  const end = () => {
    setRange(null);
    setEnded(false);
  };
  const extend = (event: KeyboardEvent<HTMLElement>, key: MarkKey): boolean => {
    const here = markableAt(event.target);
    if (!here || (!range && isInText(event.target, key))) return false;
    const places = placesIn(event.currentTarget);
    const corners = range ?? { from: here, to: here };
    const to = nextCorner(places, corners, key);
    mark(rangeBetween(places, corners.from, to));
    scrollTo(to.cellId);
    return true;
  };
  return {
    range,
    isEnded,
    end,
    handlers: {
      onKeyDownCapture: (event) => {
        const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
        const { key } = event;
        const isTaken =
          isPlain &&
          ((event.shiftKey && isMarkKey(key) && extend(event, key)) || (range !== null && key === 'Escape'));
        if (isTaken) {
          event.preventDefault();
          event.stopPropagation();
        }
        if (isTaken && key === 'Escape') mark(null);
        if (!isTaken && range && !keepsMark(event)) end();
      },
      onMouseDown: (event) => {
        const [here, there] = [markableAt(document.activeElement), markableAt(event.target)];
        if (event.button !== 0) return;
        if (!event.shiftKey || !here || !there) return end();
        const next = rangeBetween(placesIn(event.currentTarget), here, there);
        // Within the field itself it selects text.
        if (!next && !range) return;
        event.preventDefault();
        mark(next);
      },
      // In a window that is left for a spreadsheet the field keeps the focus, and what is marked stays marked.
      onBlur: ({ target }) => {
        if (range && document.activeElement !== target) end();
      },
      onInput: () => {
        if (range) end();
      },
    },
  };
}

/** Whether the arrow to the side still has text to select there. */
function isInText(target: EventTarget, key: MarkKey): boolean {
  if (!(target instanceof HTMLInputElement) || key === 'ArrowUp' || key === 'ArrowDown') return false;
  const { selectionStart, selectionEnd, selectionDirection, value } = target;
  const isBackward = selectionDirection === 'backward';
  if (key === 'ArrowRight')
    return selectionEnd !== value.length || (isBackward && selectionStart !== selectionEnd);
  return selectionStart !== 0 || (!isBackward && selectionStart !== selectionEnd);
}

const BARE = ['Shift', 'Control', 'Meta', 'Alt'];
/** Keys of the clipboard and of its menu, beside Ctrl or Cmd with a letter. */
const CLIPBOARD = ['Ctrl+Insert', 'Shift+Insert', 'Shift+Delete', 'ContextMenu', 'Shift+F10'];

/** Keys that work with what is marked. Which letter it is with Ctrl depends on the keyboard: Cyrillic ones have others. */
function keepsMark(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, shiftKey } = event;
  const does = gridKey(event);
  if (does !== null) return does === 'fillDown' || does === 'clear';
  const pressed = `${ctrlKey ? 'Ctrl+' : ''}${shiftKey ? 'Shift+' : ''}${key}`;
  return BARE.includes(key) || ((ctrlKey || metaKey) && key.length === 1) || CLIPBOARD.includes(pressed);
}

const scrollTo = (cellId: string) =>
  document.getElementById(`cell-${cellId}`)?.scrollIntoView({ block: 'nearest' });
