import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { aLine, aReport } from './aReport';
import { openReportPage } from './openReportPage';

const aThread = (id: string, lineId: string | null, text: string) => ({
  __typename: 'CommentThread',
  id,
  lineId,
  cell: null,
  cellTitle: null,
  resolvedAt: null,
  resolvedBy: null,
  newSinceReturn: false,
  comments: [
    {
      __typename: 'Comment',
      id: `c-${id}`,
      at: '2019-10-02T08:00:00.000Z',
      by: 'A. Krasniqi',
      role: 'COORDINATOR',
      text,
    },
  ],
});

const DEFINITION = 'Counts each person once; refresher courses do not count.';

/** A report of which the first line is talked about. */
async function aTalkedAboutReport() {
  const talked = { ...aLine('1'), openThreads: 1 };
  const report = aReport({
    lines: [talked, aLine('2')],
    openThreads: 1,
    threads: [aThread('t1', '1', 'All schools?'), aThread('t2', '2', 'Another line.')],
  });
  const details = {
    ...talked,
    past: [],
    history: [],
    noteHistory: [],
    indicator: { ...talked.indicator, definition: DEFINITION },
  };
  const started: Record<string, unknown>[] = [];
  await openReportPage(report, {
    answers: (name, variables) => {
      if (name === 'LineDetails') return { reportLine: details };
      if (name === 'ReportReview') return { report };
      if (name !== 'StartThread') return undefined;
      started.push(variables.input as Record<string, unknown>);
      return { startThread: report };
    },
  });
  const mark = screen.getByRole('button', { name: '1 open conversation' });
  await act(async () => {
    fireEvent.click(mark);
    await Promise.resolve();
  });
  return { started, mark, said: await screen.findByRole('region', { name: 'Conversations about I1.1' }) };
}

test('a line that is talked about says so, and its details show what is said about it and nothing else', async () => {
  const { mark, said } = await aTalkedAboutReport();
  expect(mark.getAttribute('aria-expanded')).toBe('true');
  await within(said).findByText('All schools?');
  expect(within(said).getByText(/A\. Krasniqi/).textContent).toContain('2 October 2019');
  expect(within(said).queryByText('Another line.')).toBeNull();
});

test('a conversation about the line begins in its details', async () => {
  const { said, started } = await aTalkedAboutReport();
  fireEvent.click(within(said).getByRole('button', { name: 'New comment' }));
  fireEvent.change(within(said).getByLabelText('New comment'), { target: { value: 'Counted again.' } });
  fireEvent.click(within(said).getByRole('button', { name: 'Start a conversation' }));
  await waitFor(() => expect(started).toHaveLength(1));
  expect(started[0]).toMatchObject({ reportId: 'r1', lineId: '1', text: 'Counted again.' });
});

test('what counts and what does not stand apart', async () => {
  await aTalkedAboutReport();
  const meaning = (term: string) => screen.getByText(term).nextElementSibling?.textContent;
  expect(meaning('What counts')).toBe('Counts each person once.');
  expect(meaning('What does not count, and special cases')).toBe('Refresher courses do not count.');
});
