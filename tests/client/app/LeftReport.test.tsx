import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { LeftReport } from '../../../client/src/app/LeftReport';
import { startWords } from '../../../client/src/words/interfaceWords';

/** Two links side by side, at a server that knows the first report. */
async function openLinks() {
  const link = new ApolloLink(
    ({ variables }) =>
      new Observable((observer) => {
        if (variables.id !== 'r1') return observer.error(new TypeError('Failed to fetch'));
        const institution = { __typename: 'Institution', id: 'i1', name: 'Kosovo Police' };
        observer.next({
          data: { report: { __typename: 'Report', id: 'r1', quarter: '2019-Q3', institution } },
        });
        observer.complete();
      }),
  );
  const client = new ApolloClient({
    link,
    cache: new InMemoryCache(),
    defaultOptions: { mutate: { errorPolicy: 'all' } },
  });
  await startWords('en');
  render(
    <ApolloProvider client={client}>
      <MemoryRouter>
        <LeftReport id="r1" />
        <LeftReport id="r2" />
      </MemoryRouter>
    </ApolloProvider>,
  );
}

test('entries left in several reports lead to each by its name, and without the network all the same', async () => {
  await openLinks();
  expect(
    (await screen.findByRole('link', { name: 'Open its report (Q3 2019, Kosovo Police)' })).getAttribute(
      'href',
    ),
  ).toBe('/reports/r1');
  expect(screen.getByRole('link', { name: 'Open its report' }).getAttribute('href')).toBe('/reports/r2');
});
