import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, render, screen } from '@testing-library/react';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { ReportPage } from '../../../../client/src/features/reporting/ReportPage';
import { startWords } from '../../../../client/src/words/interfaceWords';
import { aLine, allowed, aReport } from '../aReport';

const CHANGED = {
  __typename: 'LineChange',
  cells: [
    {
      __typename: 'CellDifference',
      key: 'total',
      title: 'Total',
      from: { __typename: 'CellContent', amount: '4', numerator: null, denominator: null, reason: null },
      to: { __typename: 'CellContent', amount: '5', numerator: null, denominator: null, reason: null },
    },
  ],
  note: null,
};
const step = (name: string) => ({
  __typename: 'ReportStep',
  id: `step-${name}`,
  revision: 0,
  step: name,
  at: '2019-10-20T08:00:00.000Z',
  by: 'A. Krasniqi',
  comment: null,
  named: [],
});
const flags = { ...aReport().flags, changedSinceReturn: 1 };
const lines = [{ ...aLine('1', { amount: '5' }), changedSinceReturn: CHANGED }, aLine('2', { amount: '7' })];
const reviewed = aReport({
  workflow: 'SUBMITTED',
  lines,
  flags,
  steps: [step('SUBMIT'), step('RETURN'), step('SUBMIT')].map((each, place) => ({
    ...each,
    id: `s${place}`,
  })),
  viewerActions: [allowed('RETURN')],
});

/** The page for who reviews; what was changed is answered, or refused, when the test says so. */
async function openReview() {
  let answerReview = (_data: object | null): void => undefined;
  const link = new ApolloLink(
    ({ operationName }) =>
      new Observable((observer) => {
        const answer = (data: object | null) => {
          if (!data) return observer.error(new TypeError('Failed to fetch'));
          observer.next({ data });
          observer.complete();
        };
        if (operationName === 'ReportPage')
          answer({ viewer: { __typename: 'Viewer', id: 'me', institution: null }, report: reviewed });
        else answerReview = answer;
      }),
  );
  const client = new ApolloClient({
    link,
    cache: new InMemoryCache(),
    defaultOptions: { mutate: { errorPolicy: 'all' } },
  });
  const router = createMemoryRouter([{ path: '/reports/:id', element: <ReportPage /> }], {
    initialEntries: ['/reports/r1'],
  });
  await startWords('en');
  await act(async () => {
    render(
      <ApolloProvider client={client}>
        <RouterProvider router={router} />
      </ApolloProvider>,
    );
    await Promise.resolve();
  });
  await screen.findByRole('heading', { level: 1 });
  return (data: object | null) =>
    act(async () => {
      answerReview(data);
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
}

const shown = (code: string) =>
  screen.queryByRole('rowheader', { name: new RegExp(`^${code.replace('.', '\\.')} `) }) !== null;

test('until it is known what was changed no line is shown that would be folded away then', async () => {
  const answer = await openReview();
  expect([shown('I1.1'), shown('I1.2')]).toEqual([false, false]);
  await answer({ report: reviewed });
  expect([shown('I1.1'), shown('I1.2')]).toEqual([true, false]);
});

test('when that cannot be learnt the whole report is shown', async () => {
  const answer = await openReview();
  await answer(null);
  expect([shown('I1.1'), shown('I1.2')]).toEqual([true, true]);
});
