import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, render, screen } from '@testing-library/react';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { fetchLiveRules } from '../../../client/src/features/reporting/useLiveRules';
import { ReportPage } from '../../../client/src/features/reporting/ReportPage';
import { startWords } from '../../../client/src/words/interfaceWords';

/** Answers an operation by its name; undefined: the network does not answer. */
export type Answers = (operationName: string, variables: Record<string, unknown>) => object | undefined;

const NOTHING: Answers = () => undefined;

/** The page of a report of the own institution, at a server that has this report and answers else as given. */
export async function openReportPage(report: object, { at = '', answers = NOTHING } = {}) {
  const viewer = {
    __typename: 'Viewer',
    id: 'me',
    institution: { __typename: 'Institution', id: 'i1' },
  };
  const link = new ApolloLink(
    ({ operationName = '', variables }) =>
      new Observable((observer) => {
        const data = operationName === 'ReportPage' ? { viewer, report } : answers(operationName, variables);
        if (!data) return observer.error(new TypeError('Failed to fetch'));
        observer.next({ data });
        observer.complete();
      }),
  );
  const client = new ApolloClient({
    link,
    cache: new InMemoryCache(),
    defaultOptions: { mutate: { errorPolicy: 'all' } },
  });
  const routes = [
    { path: '/reports/:id', element: <ReportPage /> },
    { path: '/reports/:id/check', element: <h1>Check</h1> },
  ];
  const router = createMemoryRouter(routes, { initialEntries: [`/reports/r1${at}`] });
  await startWords('en');
  // Fetched behind the page; the tests do not type before it is here.
  await fetchLiveRules();
  await act(async () => {
    render(
      <ApolloProvider client={client}>
        <RouterProvider router={router} />
      </ApolloProvider>,
    );
    await Promise.resolve();
  });
  await screen.findByRole('heading', { level: 1 });
  return router;
}
