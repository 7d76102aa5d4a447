/** What a key asks of the form as a whole. */
export type GridKey = 'undo' | 'redo' | 'fillDown' | 'clear' | 'help';

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** What stands on Z, Y and D of a Serbian keyboard in Cyrillic. */
const CYRILLIC: Readonly<Record<string, string>> = { з: 'z', ѕ: 'y', д: 'd' };

/** Ctrl, or Cmd on a Mac. With Alt it is AltGr, which writes signs. */
export function gridKey({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed): GridKey | null {
  if (altKey) return null;
  if (!ctrlKey && !metaKey) {
    if (key === 'Delete' && !shiftKey) return 'clear';
    return key === '?' ? 'help' : null;
  }
  const letter = CYRILLIC[key.toLowerCase()] ?? key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  if (letter === 'y') return 'redo';
  return letter === 'd' && !shiftKey ? 'fillDown' : null;
}
