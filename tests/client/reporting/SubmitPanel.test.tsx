import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { createDrafts } from '../../../client/src/features/reporting/drafts';
import { EntryContext } from '../../../client/src/features/reporting/entry';
import { SubmitPanel } from '../../../client/src/features/reporting/SubmitPanel';
import { inApp } from '../support/inApp';
import { allowed } from './aReport';
import { aSaver } from './aSaver';
import { aThing } from './aThing';

/** The panel at a server that is not reached when it is told to submit. */
async function aPanel() {
  const asked: Record<string, unknown>[] = [];
  const link = new ApolloLink(({ variables }) => {
    asked.push(variables.input as Record<string, unknown>);
    return new Observable((observer) => observer.error(new TypeError('Failed to fetch')));
  });
  const defaultOptions = { mutate: { errorPolicy: 'all' } } as const;
  const client = new ApolloClient({ link, cache: new InMemoryCache(), defaultOptions });
  const drafts = createDrafts();
  const saver = aSaver(drafts);
  const report = { id: 'r1', version: 1, viewerActions: [allowed('SUBMIT')] };
  await inApp(
    <ApolloProvider client={client}>
      <EntryContext value={{ sending: { client, reportId: 'r1' }, drafts, saver, keeps: () => true }}>
        <SubmitPanel report={report as unknown as Parameters<typeof SubmitPanel>[0]['report']} />
      </EntryContext>
    </ApolloProvider>,
  );
  const submit = () =>
    act(async () => {
      fireEvent.click(screen.getByRole('button'));
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
  return { asked, saver, submit };
}

test('nothing is submitted as long as an entry has not been sent', async () => {
  const { asked, saver, submit } = await aPanel();
  const { savable, answer } = aThing('a');
  saver.type(savable, { amount: '5' });
  await submit();
  await act(() => answer({ kind: 'failed' }));
  await act(() => answer({ kind: 'failed' }));
  expect((await screen.findByRole('alert')).textContent).toContain('1 entry has not been sent yet');
  expect(asked).toEqual([]);
  await submit();
  await act(() => answer({ kind: 'saved' }));
  await waitFor(() => expect(asked).toHaveLength(1));
});

test('submitting again after a lost answer is the same step; with another comment it is a new one', async () => {
  const { asked, submit } = await aPanel();
  await submit();
  await waitFor(() => expect(asked).toHaveLength(1));
  await screen.findByRole('alert');
  await submit();
  await waitFor(() => expect(asked).toHaveLength(2));
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Done.' } });
  await waitFor(() => expect(screen.getByRole('button').getAttribute('aria-busy')).toBeNull());
  await submit();
  await waitFor(() => expect(asked).toHaveLength(3));
  const keys = asked.map(({ key }) => key);
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect([keys[1] === keys[0], keys[2] === keys[0]]).toEqual([true, false]);
});
