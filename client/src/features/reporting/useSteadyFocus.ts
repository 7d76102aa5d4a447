import { useEffect, type RefObject } from 'react';

const FIELD = 'input, select, textarea';

interface Anchor {
  field: Element;
  /** Where it stands in the window. */
  top: number;
}

/**
 * Keeps the field with the focus where it is in the window when something appears or goes away above it, as the remarks
 * of the line that was left do. Some browsers hold on to such a field themselves; then nothing is left to do.
 */
export function useSteadyFocus(form: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const box = form.current;
    if (!box || typeof ResizeObserver === 'undefined') return undefined;
    let anchor: Anchor | null = null;
    const hold = () => {
      const field = document.activeElement;
      const isHeld = field?.matches(FIELD) && box.contains(field);
      anchor = field && isHeld ? { field, top: field.getBoundingClientRect().top } : null;
    };
    const bringBack = () => {
      if (anchor?.field !== document.activeElement) return hold();
      const moved = (anchor?.field.getBoundingClientRect().top ?? 0) - (anchor?.top ?? 0);
      if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: 'instant' });
    };
    const observer = new ResizeObserver(bringBack);
    observer.observe(box);
    box.addEventListener('focusin', hold);
    window.addEventListener('scroll', hold, { passive: true });
    window.addEventListener('resize', hold);
    return () => {
      observer.disconnect();
      box.removeEventListener('focusin', hold);
      window.removeEventListener('scroll', hold);
      window.removeEventListener('resize', hold);
    };
  }, [form]);
}
