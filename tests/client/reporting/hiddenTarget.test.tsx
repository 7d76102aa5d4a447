import { screen } from '@testing-library/react';
import { aLine, aReport } from './aReport';
import { openReportPage } from './openReportPage';

// jsdom has none.
Element.prototype.scrollIntoView = () => undefined;

beforeEach(() => localStorage.clear());

const empty = {
  __typename: 'Check',
  rule: 'LINE_EMPTY',
  severity: 'ERROR',
  cell: null,
  breakdownId: null,
  sum: null,
  message: 'Nothing was entered.',
  explained: false,
};
const report = aReport({ lines: [aLine('1', { checks: [empty] }), aLine('2', { amount: '5', version: 1 })] });
const second = () => screen.queryByRole('textbox', { name: /^I1\.2 / });

test('a line that the filter leaves out is hidden', async () => {
  await openReportPage(report, { at: '?show=missing' });
  expect(second()).toBeNull();
});

test('a link to a line that the filter leaves out leads to it', async () => {
  await openReportPage(report, { at: '?show=missing#cell-2%3Atotal' });
  expect(second()).toBeTruthy();
  expect(document.activeElement).toBe(second());
});
