import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { Draft, Drafts } from './drafts';
import type { Saver } from './saver';
import { savingStateOf, type SavingState } from './savingState';
import type { Sending } from './sending';

/** What the fields of one report share: what is typed, and the way to the server. */
export interface Entry {
  sending: Sending;
  drafts: Drafts;
  saver: Saver;
  /** Whether what is typed now survives this tab. */
  keeps: () => boolean;
}

export const EntryContext = createContext<Entry | null>(null);

/** Only inside EntryProvider. */
export function useEntry(): Entry {
  const entry = useContext(EntryContext);
  if (!entry) throw new Error('A field of a report stands outside its EntryProvider.');
  return entry;
}

/** What is typed in one thing and not saved; the component is drawn again when that changes, and for nothing else. */
export function useDraft(id: string): Draft | undefined {
  const { drafts } = useEntry();
  const listen = useCallback((listener: () => void) => drafts.listen(id, listener), [drafts, id]);
  return useSyncExternalStore(listen, () => drafts.get(id));
}

/** How the whole form stands. */
export function useSavingState(): SavingState {
  const { drafts } = useEntry();
  const counts = useSyncExternalStore(drafts.subscribe, () => Object.values(savingStateOf(drafts)).join(' '));
  const [saving = 0, unsaved = 0, kept = 0, failed = 0, pending = 0] = counts.split(' ').map(Number);
  return { saving, unsaved, kept, failed, pending };
}
