import type { ApolloClient } from '@apollo/client';
import { REPORT_CONTENT } from './reportContent';

/** What sending needs: the connection, and the report that it is about. */
export interface Sending {
  client: ApolloClient;
  reportId: string;
}

/** Reads the stored content of the report anew into the cache. */
export async function reloadContent({ client, reportId }: Sending): Promise<void> {
  await client.query({ query: REPORT_CONTENT, variables: { id: reportId }, fetchPolicy: 'network-only' });
}
