import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState, type ReactNode } from 'react';
import { createDrafts } from './drafts';
import { EntryContext, type Entry } from './entry';
import { keepUnsent } from './keptDrafts';
import { REPORT_STATE_QUERY } from './reportState';
import { createSaver } from './saver';
import type { Sending } from './sending';

/** After the last save, until the state of the whole report is asked for: while somebody types on, nobody needs it. */
const QUIET_MS = 700;

function createEntry(sending: Sending): Entry {
  const drafts = createDrafts();
  // Also after the page was left, while its last save is still under way.
  keepUnsent(drafts);
  return { sending, drafts, saver: createSaver(drafts, askLater(sending)) };
}

/** Asks for completeness and for what may be done now, once the saving has become quiet. */
function askLater({ client, reportId }: Sending): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = () => {
    const query = {
      query: REPORT_STATE_QUERY,
      variables: { id: reportId },
      fetchPolicy: 'network-only',
    } as const;
    // Without network the old state stays until the next save.
    client.query(query).catch(() => undefined);
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(ask, QUIET_MS);
  };
}

/** Keeps what is typed in one report, saves it, and sends again when the network is back. Give it the report's id as key. */
export function EntryProvider({ reportId, children }: { reportId: string; children: ReactNode }) {
  const client = useApolloClient();
  const [entry] = useState(() => createEntry({ client, reportId }));
  useEffect(() => {
    const retry = () => void entry.saver.retry();
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [entry]);
  return <EntryContext value={entry}>{children}</EntryContext>;
}
