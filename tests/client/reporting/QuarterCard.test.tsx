import { fireEvent, screen } from '@testing-library/react';
import { QuarterCard } from '../../../client/src/features/reporting/QuarterCard';
import type { QuarterCard_quarterFragment } from '../../../client/src/generated/graphql';
import { inApp } from '../support/inApp';
import { allowed, refused } from './aReport';

const ROLE = 'Your role does not allow this.';
const share = { part: 1, whole: 4, percent: '25' };

const aQuarter = (viewerActions: object[], given: object = {}) =>
  ({
    id: 'q1',
    quarter: '2019-Q3',
    state: 'OPEN',
    dueAt: '2019-10-15T21:59:59.999Z',
    dueOn: '2019-10-15',
    openedAt: '2019-07-01T08:00:00.000Z',
    closedAt: null,
    submittedShare: share,
    approvedShare: share,
    extensions: [],
    deadlines: [],
    viewerActions,
    ...given,
  }) as QuarterCard_quarterFragment;

test('a focal point reads the deadline and is offered no step', async () => {
  const actions = ['OPEN_QUARTER', 'CLOSE_QUARTER', 'EXTEND_DEADLINE'].map((action) => refused(action, ROLE));
  await inApp(<QuarterCard quarter={aQuarter(actions)} onAsk={() => undefined} />);
  expect(screen.queryAllByRole('button')).toEqual([]);
  expect(screen.getByText(/15 Oct/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Reports of Q3 2019' })).toBeTruthy();
});

test('a coordinator sees why a quarter cannot be closed yet, and extends it', async () => {
  const asked: string[] = [];
  const actions = [
    refused('OPEN_QUARTER', 'The quarter has already been opened.'),
    refused('CLOSE_QUARTER', 'The quarter has not ended yet.'),
    allowed('EXTEND_DEADLINE'),
  ];
  await inApp(<QuarterCard quarter={aQuarter(actions)} onAsk={(step) => asked.push(step)} />);
  const close = screen.getByRole('button', { name: /Close Q3 2019/ });
  expect(close.getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByText('The quarter has not ended yet.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /Extend for one institution/ }));
  expect(asked).toEqual(['EXTEND_DEADLINE']);
});

test('a coordinator sees why a quarter that has not begun cannot be opened', async () => {
  const actions = [
    refused('OPEN_QUARTER', 'The quarter has not begun yet.', 'QUARTER_NOT_BEGUN'),
    refused('CLOSE_QUARTER', 'The quarter is not open for reporting.', 'QUARTER_NOT_OPEN'),
    refused('EXTEND_DEADLINE', 'The quarter is not open for reporting.', 'QUARTER_NOT_OPEN'),
  ];
  const quarter = aQuarter(actions, { state: 'NOT_OPEN', openedAt: null });
  await inApp(<QuarterCard quarter={quarter} onAsk={() => undefined} />);
  expect(screen.getByRole('button', { name: /Open Q3 2019/ }).getAttribute('aria-disabled')).toBe('true');
  expect(screen.queryByRole('link')).toBeNull();
});
