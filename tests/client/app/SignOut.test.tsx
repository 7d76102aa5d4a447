import 'fake-indexeddb/auto';
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { fireEvent, screen } from '@testing-library/react';
import { SignOut } from '../../../client/src/app/SignOut';
import { inApp } from '../support/inApp';

test('signing out without a network says that nothing happened', async () => {
  const link = new ApolloLink(
    () => new Observable((observer) => observer.error(new TypeError('Failed to fetch'))),
  );
  const defaultOptions = { mutate: { errorPolicy: 'all' } } as const;
  const client = new ApolloClient({ link, cache: new InMemoryCache(), defaultOptions });
  await inApp(
    <ApolloProvider client={client}>
      <SignOut />
    </ApolloProvider>,
  );
  fireEvent.click(screen.getByRole('button'));
  expect(await screen.findByText('You are still signed in')).toBeTruthy();
});
