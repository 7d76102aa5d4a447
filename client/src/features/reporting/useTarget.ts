import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Brings the cell, line or activity that the address points at (`#cell-...`) into view and gives it the focus. */
export function useTarget(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === '') return;
    const target = document.getElementById(decodeURIComponent(hash.slice(1)));
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  }, [hash]);
}
