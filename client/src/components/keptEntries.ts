/**
 * What this browser may keep of entries that have not reached the server, and for whom. The entries themselves are in
 * keptStore.ts, which is fetched when it is needed.
 */
const PERSON = 'monitor.person';
const SETTING = 'monitor.keep';

/** Null where the browser has no storage, as some private windows. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** The id of the person who is signed in in this browser, whichever tab it was done in. */
export const personHere = (): string => storage()?.getItem(PERSON) ?? '';

/** Notes who is signed in in this browser; the empty text for nobody. */
export const setPersonHere = (id: string): void => storage()?.setItem(PERSON, id);

/** Whether the people of this browser want unsent entries kept; they do unless they said no. */
export const mayKeep = (): boolean => storage()?.getItem(SETTING) !== 'off';

export const setMayKeep = (on: boolean): void => storage()?.setItem(SETTING, on ? 'on' : 'off');

const counters = new Set<() => number>();

/** A form with entries in memory says how many; gives the way to stop. */
export function countUnsent(counter: () => number): () => void {
  counters.add(counter);
  return () => counters.delete(counter);
}

/** Entries of the forms that are open in this tab, and have not reached the server. */
export const unsentInMemory = (): number => [...counters].reduce((sum, count) => sum + count(), 0);
