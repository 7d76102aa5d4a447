import type { ApolloClient } from '@apollo/client';
import { APP_FRAME } from './frameQuery';

/** Nobody is signed in any more: the pages give way to the sign-in page, which keeps the address. */
export function forgetViewer(client: ApolloClient): void {
  client.cache.updateQuery({ query: APP_FRAME }, (frame) => (frame ? { ...frame, viewer: null } : undefined));
}
