import { useEffect } from 'react';
import { useBlocker, type Blocker } from 'react-router';
import { useEntry, useSavingState } from './entry';
import { savingStateOf } from './savingState';

/**
 * Keeps the page until everything typed is saved, and then lets go by itself. What cannot be saved is a question for
 * the person: the blocker stays `blocked`. The browser asks before the
 * tab is closed only when what is typed would be lost by it.
 */
export function useUnsavedGuard(): { blocker: Blocker; mustAsk: boolean } {
  const { drafts, saver, keeps } = useEntry();
  const { saving, unsaved, kept, pending } = useSavingState();
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (savingStateOf(drafts).pending > 0 && !keeps()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [drafts, keeps]);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname && savingStateOf(drafts).pending > 0,
  );
  const isBlocked = blocker.state === 'blocked';
  useEffect(() => {
    // Going back by a key of the browser leaves no field: what is being typed is sent all the same.
    if (isBlocked) void saver.leaveAll();
  }, [isBlocked, saver]);
  useEffect(() => {
    if (blocker.state === 'blocked' && pending === 0) blocker.proceed();
  }, [blocker, pending]);
  return { blocker, mustAsk: isBlocked && saving === 0 && unsaved + kept > 0 };
}
