import { useEffect, useSyncExternalStore } from 'react';
import type * as liveRules from './liveRules';

type LiveRules = typeof liveRules;

let rules: LiveRules | null = null;
let fetching: Promise<void> | null = null;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Fetches the rules once; after a failure the next call tries again. */
export function fetchLiveRules(): Promise<void> {
  fetching ??= import('./liveRules').then(
    (found) => {
      rules = found;
      listeners.forEach((listener) => listener());
    },
    () => {
      fetching = null;
    },
  );
  return fetching;
}

/** The rules for what is typed; null until they are here. The page does not wait for them. */
export function useLiveRules(): LiveRules | null {
  const known = useSyncExternalStore(subscribe, () => rules);
  useEffect(() => {
    if (known === null) void fetchLiveRules();
  }, [known]);
  return known;
}
