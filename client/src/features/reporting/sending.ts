import type { ApolloClient } from '@apollo/client';
import { REPORT_CONTENT } from './reportContent';
import { REPORT_STATE_QUERY } from './reportState';

/** What sending needs: the connection, and the report that it is about. */
export interface Sending {
  client: ApolloClient;
  reportId: string;
}

/** A network that swallows a request would hold up all that waits behind it. */
const ANSWER_MS = 30_000;

/** The context of a request that is given up when no answer comes; a key makes it safe to send it again. */
export const inTime = () => ({ fetchOptions: { signal: AbortSignal.timeout(ANSWER_MS) } });

/** Reads the stored content of the report anew into the cache. */
export async function reloadContent({ client, reportId }: Sending): Promise<void> {
  await client.query({ query: REPORT_CONTENT, variables: { id: reportId }, fetchPolicy: 'network-only' });
}

/** Asks for the completeness of the report, and for what may be done with it now. */
export async function askState({ client, reportId }: Sending): Promise<void> {
  await client.query({
    query: REPORT_STATE_QUERY,
    variables: { id: reportId },
    fetchPolicy: 'network-only',
  });
}
