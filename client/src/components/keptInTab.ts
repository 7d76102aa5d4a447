import { personHere } from './keptEntries';

/** What this tab keeps over a reload, each thing for the person who is signed in. Gone with the tab. */
const PREFIX = 'monitor.tab.';

/** Null where the browser has no storage, as some private windows. */
function storage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

const placeOf = (name: string): string => `${PREFIX}${personHere()}.${name}`;

/** What the person here has kept under a name; null when there is nothing, or nothing that can be read. */
export function keptInTab(name: string): unknown {
  try {
    return JSON.parse(storage()?.getItem(placeOf(name)) ?? 'null') as unknown;
  } catch {
    return null;
  }
}

/** Keeps something for the person here. What does not fit in the storage is not kept. */
export function keepInTab(name: string, content: unknown): void {
  try {
    storage()?.setItem(placeOf(name), JSON.stringify(content));
  } catch {
    storage()?.removeItem(placeOf(name));
  }
}

export const dropFromTab = (name: string): void => storage()?.removeItem(placeOf(name));

/** Wipes what anybody has kept in this tab. */
export function wipeTab(): void {
  const kept = storage();
  for (const key of Object.keys(kept ?? {})) if (key.startsWith(PREFIX)) kept?.removeItem(key);
}
