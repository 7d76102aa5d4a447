import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { personHere } from '../components/keptEntries';
import type { LeftBehind, LeftBehindState } from '../features/reporting/leftBehind';

/** A form that was just left lets go of what it held a moment later. */
const LETTING_GO_MS = 2000;

const NOTHING: LeftBehindState = { waiting: 0, sent: 0, reports: [] };

/** The report whose form is open at an address, or whose checks are. */
const reportAt = (pathname: string): string | null =>
  /^\/reports\/([^/]+)(?:\/check)?$/.exec(pathname)?.[1] ?? null;

/** Sends from any page what closed forms left behind; gives how that stands. */
export function useLeftBehind(person: string): LeftBehindState {
  const client = useApolloClient();
  const { pathname } = useLocation();
  const [state, setState] = useState(NOTHING);
  const leftBehind = useRef<LeftBehind | null>(null);
  useEffect(
    () => () => {
      leftBehind.current?.stop();
      leftBehind.current = null;
    },
    [client, person],
  );
  useEffect(() => {
    const look = async () => {
      const { countKept } = await import('../components/keptStore');
      const isThere = leftBehind.current !== null || (await countKept(person)) > 0;
      if (!isThere || personHere() !== person) return;
      const { createLeftBehind } = await import('../features/reporting/leftBehind');
      leftBehind.current ??= createLeftBehind(client, setState);
      await leftBehind.current.look(reportAt(pathname));
    };
    // Where the store or the program cannot be fetched now, the next look tries again.
    const lookNow = () => void look().catch(() => undefined);
    lookNow();
    const later = setTimeout(lookNow, LETTING_GO_MS);
    window.addEventListener('online', lookNow);
    window.addEventListener('focus', lookNow);
    return () => {
      clearTimeout(later);
      window.removeEventListener('online', lookNow);
      window.removeEventListener('focus', lookNow);
    };
  }, [client, person, pathname]);
  return state;
}
