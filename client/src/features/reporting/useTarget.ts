import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Brings the cell, line or activity that the address points at (`#cell-...`) into view and gives it the focus, once it is there. */
export function useTarget(ready: boolean): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === '' || !ready) return;
    const id = decodeURIComponent(hash.slice(1));
    // Who may not enter anything finds no field of an activity, but its card.
    const target =
      document.getElementById(id) ?? document.getElementById(id.replace(/^activity-/, 'activity-card-'));
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  }, [hash, ready]);
}
