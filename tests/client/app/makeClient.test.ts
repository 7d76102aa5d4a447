import { gql, type ApolloClient } from '@apollo/client';
import { makeClient } from '../../../client/src/app/makeClient';
import { startWords } from '../../../client/src/words/interfaceWords';

const QUERY = gql`
  query Anything {
    viewer {
      id
    }
  }
`;
const MUTATION = gql`
  mutation Anything {
    signOut
  }
`;

/** A server that gives one answer to everything; keeps the headers that came. */
function serverAnswers(body: object) {
  const headers: Headers[] = [];
  globalThis.fetch = (_address, request) => {
    headers.push(new Headers(request?.headers));
    const text = JSON.stringify(body);
    const answer = {
      status: 200,
      ok: true,
      headers: new Headers({ 'content-type': 'application/graphql-response+json' }),
      text: () => Promise.resolve(text),
    };
    return Promise.resolve(answer as Response);
  };
  return headers;
}

const signedOut = { errors: [{ message: 'Sign in.', extensions: { code: 'NOT_SIGNED_IN' } }] };

test('the server is asked in the language of the interface', async () => {
  await startWords('sr');
  const headers = serverAnswers({ data: { viewer: null } });
  await makeClient(() => undefined).query({ query: QUERY });
  expect(headers[0]?.get('accept-language')).toBe('sr');
});

test('a server that no longer knows the person is noticed wherever it says so', async () => {
  await startWords('en');
  serverAnswers(signedOut);
  const noticed: ApolloClient[] = [];
  const client = makeClient((each) => noticed.push(each));
  await expect(client.query({ query: QUERY })).rejects.toThrow('Sign in.');
  await client.mutate({ mutation: MUTATION });
  expect(noticed).toEqual([client, client]);
});

test('a mutation without network resolves with its error instead of throwing', async () => {
  await startWords('en');
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  const { error } = await makeClient(() => undefined).mutate({ mutation: MUTATION });
  expect(error?.message).toBe('Failed to fetch');
});
