import { useLayoutEffect, useRef, type RefObject } from 'react';
import { goToEntry } from './goToEntry';

/** Hands the focus to the field of an entry when the part with the ref vanishes while the focus is in it. */
export function useFocusLeft(entry: string): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  // A cleanup of a layout effect runs while the part is still in the page.
  useLayoutEffect(
    () => () => {
      if (box.current?.contains(document.activeElement)) goToEntry(entry);
    },
    [entry],
  );
  return box;
}
