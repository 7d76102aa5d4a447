import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { refusalsOf } from '../format/refusal';
import { currentLanguage } from '../words/interfaceWords';
import { makeCache } from './cache';

/** The server answers texts, sentences and refusals in this language. */
const speakTheLanguage = new SetContextLink((context) => ({
  ...context,
  headers: { 'accept-language': currentLanguage() },
}));

/**
 * The connection to the server. A page shows what is known and asks anew; a refused or offline mutation resolves
 * with an error instead of throwing. `onSignedOut` is called when the server no longer knows the person.
 */
export function makeClient(onSignedOut: (client: ApolloClient) => void): ApolloClient {
  const noticeSignedOut = new ErrorLink(({ error }) => {
    if (refusalsOf(error).some(({ code }) => code === 'NOT_SIGNED_IN')) onSignedOut(client);
  });
  const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin' });
  const client = new ApolloClient({
    link: ApolloLink.from([noticeSignedOut, speakTheLanguage, http]),
    cache: makeCache(),
    // The same question in another language is another question, also while the first is still under way.
    queryDeduplication: false,
    defaultOptions: {
      watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
      mutate: { errorPolicy: 'all' },
    },
  });
  return client;
}
