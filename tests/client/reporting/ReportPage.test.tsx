import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { ReportPage } from '../../../client/src/features/reporting/ReportPage';
import { startWords } from '../../../client/src/words/interfaceWords';
import { aLine, allowed, aReport, refused } from './aReport';

type Answer = ApolloLink.Result | Error;

beforeEach(() => localStorage.clear());

/** The page at a server that has this report; `save` answers the saves. */
async function reportPage(
  report: object,
  save: (input: unknown) => Answer,
  institutionId: string | null = 'i1',
) {
  const saved: unknown[] = [];
  const institution = institutionId && { __typename: 'Institution', id: institutionId };
  const viewer = { __typename: 'Viewer', id: 'me', institution };
  const answerTo = ({ operationName, variables }: ApolloLink.Operation): Answer => {
    if (operationName !== 'EnterValue') return { data: { viewer, report } };
    saved.push(variables.input);
    return save(variables.input);
  };
  const link = new ApolloLink((operation) => {
    const answer = answerTo(operation);
    return new Observable((observer) => {
      if (answer instanceof Error) return observer.error(answer);
      observer.next(answer);
      observer.complete();
    });
  });
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
  return saved;
}

const savedLine = (amount: string): Answer => ({ data: { enterValue: aLine('1', { amount, version: 1 }) } });
const refusal = (code: string, extensions: object = {}): Answer => ({
  data: null,
  errors: [{ message: 'The sentence of the server.', extensions: { code, ...extensions } }],
});

const field = (name = /^I1\.1 Persons trained 1$/) => screen.getByRole<HTMLInputElement>('textbox', { name });

async function enter(text: string) {
  fireEvent.change(field(), { target: { value: text } });
  await act(async () => {
    fireEvent.blur(field());
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

test('a value is saved as its cell is left, once, with the version that was shown', async () => {
  const saved = await reportPage(aReport(), () => savedLine('1234'));
  await enter('1.234');
  await waitFor(() => expect(screen.getByText('All saved')).toBeTruthy());
  const content = { amount: '1234', numerator: null, denominator: null, reason: null };
  expect(saved).toMatchObject([{ entry: { lineId: '1', cell: 'total', ...content, version: 0 } }]);
  expect(field().value).toBe('1,234');
});

test('a fraction of a person is not sent; the cell says why', async () => {
  const saved = await reportPage(aReport(), () => savedLine('1'));
  await enter('1.5');
  expect(screen.getByText(/Only whole numbers can be entered here/)).toBeTruthy();
  expect(field().getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('1 not saved')).toBeTruthy();
  expect(saved).toEqual([]);
});

test('what the server refuses stays typed, with the sentence of the server', async () => {
  await reportPage(aReport(), () => refusal('INVALID_INPUT', { field: 'input.entry.amount' }));
  await enter('99999');
  expect(screen.getByText('The sentence of the server.')).toBeTruthy();
  expect(field().value).toBe('99999');
});

test('without a network the cell keeps its value, and it is sent when asked again', async () => {
  let reachable = false;
  const saved = await reportPage(aReport(), () =>
    reachable ? savedLine('7') : new TypeError('Failed to fetch'),
  );
  await enter('7');
  expect(screen.getByText(/did not reach the server/)).toBeTruthy();
  reachable = true;
  fireEvent.click(screen.getAllByRole('button', { name: 'Send again' })[0] as HTMLElement);
  await waitFor(() => expect(screen.getByText('All saved')).toBeTruthy());
  expect(saved).toHaveLength(2);
});

test('when somebody else was faster, both values are shown and the person chooses', async () => {
  const details = { theirs: { amount: '9' }, by: 'A colleague', at: '2019-11-20T10:00:00.000Z', version: 3 };
  let conflict = true;
  const saved = await reportPage(aReport(), () =>
    conflict ? refusal('CONFLICT', { details }) : savedLine('7'),
  );
  await enter('7');
  expect(screen.getByText(/A colleague/)).toBeTruthy();
  conflict = false;
  fireEvent.click(screen.getByRole('button', { name: 'Enter mine' }));
  await waitFor(() => expect(screen.getByText('All saved')).toBeTruthy());
  expect(saved[1]).toMatchObject({ entry: { amount: '7', version: 3 } });
});

test('Escape brings back what is saved, and nothing is sent', async () => {
  const saved = await reportPage(aReport(), () => savedLine('1'));
  const second = field(/^I1\.2 /);
  fireEvent.change(second, { target: { value: '77' } });
  fireEvent.keyDown(second, { key: 'Escape' });
  expect(second.value).toBe('5');
  fireEvent.blur(second);
  expect(saved).toEqual([]);
});

test('Enter goes to the row below', async () => {
  await reportPage(aReport(), () => savedLine('1'));
  field().focus();
  fireEvent.keyDown(field(), { key: 'Enter' });
  expect(document.activeElement).toBe(field(/^I1\.2 /));
});

test('a reason takes the place of the value', async () => {
  const saved = await reportPage(aReport(), () => savedLine('1'));
  const reason = screen.getByRole('combobox', { name: /no value: I1\.1/ });
  await act(async () => {
    fireEvent.change(reason, { target: { value: 'NOT_COLLECTED' } });
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  expect(saved).toMatchObject([{ entry: { amount: null, reason: 'NOT_COLLECTED' } }]);
});

test('a value is saved as the person goes on to the reason beside it', async () => {
  const saved = await reportPage(aReport(), () => savedLine('7'));
  fireEvent.change(field(), { target: { value: '7' } });
  const reason = screen.getByRole('combobox', { name: /no value: I1\.1/ });
  await act(async () => {
    fireEvent.blur(field(), { relatedTarget: reason });
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  expect(saved).toMatchObject([{ entry: { amount: '7', reason: null } }]);
});

describe('a ratio', () => {
  const part = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
  const cases = [
    ['from the numerator to the denominator: not yet', /Trained/, /All/, 0],
    ['from the denominator to the reason', /All/, /no value/, 1],
    ['from the denominator back to the numerator', /All/, /Trained/, 1],
    ['from the numerator to the reason', /Trained/, /no value/, 1],
  ] as const;
  test.each(cases)('is saved as its parts are left: %s', async (_, from, to, times) => {
    const line = aLine('1');
    const indicator = {
      ...line.indicator,
      measure: 'RATIO',
      numeratorText: 'Trained',
      denominatorText: 'All',
    };
    const saved = await reportPage(aReport({ lines: [{ ...line, indicator }] }), () => savedLine('1'));
    fireEvent.change(part(/Trained/), { target: { value: '1' } });
    fireEvent.change(part(/All/), { target: { value: '4' } });
    const next = to.source === 'no value' ? screen.getByRole('combobox', { name: to }) : part(to);
    await act(async () => {
      fireEvent.blur(part(from), { relatedTarget: next });
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
    expect(saved).toHaveLength(times);
  });
});

test('in a returned report the lines that were not named are locked, with the reason', async () => {
  const locked = aLine('1', { amount: '3', version: 1, actions: [refused('ENTER', 'This line is locked.')] });
  await reportPage(aReport({ workflow: 'RETURNED', lines: [locked, aLine('2')] }), () => savedLine('1'));
  expect(screen.queryByRole('textbox', { name: /^I1\.1 / })).toBeNull();
  expect(screen.getByText('Locked')).toBeTruthy();
  expect(screen.getByText(/This line is locked\./)).toBeTruthy();
});

test('who reviews reads the values, ticks lines and approves; no field can be typed in', async () => {
  const reading = [refused('ENTER', 'Your role does not allow this.')];
  const report = aReport({
    workflow: 'SUBMITTED',
    viewerActions: [...reading, allowed('APPROVE'), allowed('RETURN')],
    lines: [aLine('1', { amount: '3', version: 1, actions: reading })],
  });
  await reportPage(report, () => savedLine('1'), null);
  expect(screen.queryByRole('textbox')).toBeNull();
  fireEvent.click(screen.getByRole('checkbox', { name: /To be corrected I1\.1/ }));
  expect(screen.getByRole('button', { name: 'Return, 1 ticked …' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Approve' }).getAttribute('aria-disabled')).toBeNull();
});

test('an unknown report and one of another institution look the same', async () => {
  await reportPage(null as never, () => savedLine('1'));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('There is no such report');
});
