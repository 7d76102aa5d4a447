import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { ComponentProps, ReactElement } from 'react';
import { ApproveClean } from '../../../../client/src/features/reporting/review/ApproveClean';
import { ThreadCard } from '../../../../client/src/features/reporting/review/ThreadCard';
import { inApp } from '../../support/inApp';

/** A server whose first answer is lost on its way. */
async function losingTheFirstAnswer<T>(part: ReactElement, answer: object) {
  const asked: T[] = [];
  const link = new ApolloLink(({ variables }) => {
    asked.push(variables.input as T);
    return new Observable((observer) => {
      if (asked.length === 1) return observer.error(new TypeError('Failed to fetch'));
      observer.next({ data: answer });
      observer.complete();
    });
  });
  const client = new ApolloClient({
    link,
    cache: new InMemoryCache(),
    defaultOptions: { mutate: { errorPolicy: 'all' } },
  });
  await inApp(<ApolloProvider client={client}>{part}</ApolloProvider>);
  return asked;
}

const press = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));

test('an answer that is sent again carries the same key; the same words said once more carry a new one', async () => {
  const thread = {
    id: 't1',
    lineId: null,
    cellTitle: null,
    resolvedAt: null,
    resolvedBy: null,
    comments: [],
  };
  const asked = await losingTheFirstAnswer<{ text: string; key: string }>(
    <ul>
      <ThreadCard thread={thread as unknown as ComponentProps<typeof ThreadCard>['thread']} about="I1" />
    </ul>,
    { answerThread: { __typename: 'Report', id: 'r1' } },
  );
  const say = async (text: string, times: number) => {
    fireEvent.change(screen.getByRole('textbox'), { target: { value: text } });
    press(/^Send the answer/);
    await waitFor(() => expect(asked).toHaveLength(times));
  };
  await say('Yes.', 1);
  await screen.findByRole('alert');
  await say('Yes.', 2);
  await screen.findByText('Your comment was saved.');
  await say('Yes.', 3);
  const [first, again, later] = asked;
  expect(again).toEqual(first);
  expect(later?.text).toBe(first?.text);
  expect(later?.key).not.toBe(first?.key);
});

test('reports that are approved again after a lost answer carry the keys of the first time', async () => {
  const report = (id: string) => ({
    id,
    reference: `REF-${id}`,
    version: 3,
    workflow: 'SUBMITTED',
    flags: { clean: true },
  });
  const reports = [report('r1'), report('r2')] as unknown as ComponentProps<typeof ApproveClean>['reports'];
  const asked = await losingTheFirstAnswer<{ reports: { reportId: string; key: string }[] }>(
    <ApproveClean reports={reports} />,
    { approveReports: [] },
  );
  press(/^Approve/);
  await screen.findByRole('alert');
  press(/^Approve/);
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(asked[1]).toEqual(asked[0]);
  expect(new Set(asked[0]?.reports.map(({ key }) => key)).size).toBe(2);
});
