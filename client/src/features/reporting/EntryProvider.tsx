import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState, type ReactNode } from 'react';
import { createEntry } from './createEntry';
import { EntryContext } from './entry';

/**
 * Keeps what is typed in one report on this computer, saves it, and sends again when the network is back. Shows the
 * form once it knows what was kept on an earlier visit. Give it the report's id as key.
 */
export function EntryProvider({ reportId, children }: { reportId: string; children: ReactNode }) {
  const client = useApolloClient();
  const [entry] = useState(() => createEntry({ client, reportId }));
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const stop = entry.start();
    void entry.open().finally(() => setReady(true));
    return stop;
  }, [entry]);
  return <EntryContext value={entry}>{ready && children}</EntryContext>;
}
