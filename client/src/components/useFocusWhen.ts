import { useEffect, useRef, type RefObject } from 'react';

/**
 * Gives what the ref is put on the focus when something has come: for an outcome that takes the place of the button
 * that was pressed. What is no control needs `tabIndex={-1}`.
 */
export function useFocusWhen<Element extends HTMLElement>(come: boolean): RefObject<Element | null> {
  const element = useRef<Element>(null);
  useEffect(() => {
    if (come) element.current?.focus();
  }, [come]);
  return element;
}
