import { useEffect } from 'react';
import { useBlocker, type Blocker } from 'react-router';
import { useEntry } from './entry';
import { savingStateOf } from './savingState';

/** Asks before the page is left with something that is not saved; the browser asks when the tab is closed. */
export function useUnsavedGuard(): Blocker {
  const { drafts } = useEntry();
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (savingStateOf(drafts).pending > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [drafts]);
  return useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname && savingStateOf(drafts).unsaved > 0,
  );
}
