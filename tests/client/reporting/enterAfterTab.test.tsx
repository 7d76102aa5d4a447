import { fireEvent, screen } from '@testing-library/react';
import { aCell, aLine, aReport } from './aReport';
import { openReportPage } from './openReportPage';

/** A line with two fields in each row. */
function aRatio(id: string) {
  const line = aLine(id);
  const cell = { ...aCell(id), numerator: null, denominator: null };
  return { ...line, cells: [cell], indicator: { ...line.indicator, measure: 'RATIO', decimals: 1 } };
}

const fields = () => screen.getAllByRole('textbox').filter((field) => field.dataset.column !== undefined);

/** What a browser does with Tab inside a row. */
function tabTo(from: HTMLElement | undefined, to: HTMLElement | undefined) {
  if (from) fireEvent.keyDown(from, { key: 'Tab' });
  to?.focus();
}

test('Enter after Tab begins the next row; without Tab it stays in its column', async () => {
  await openReportPage(aReport({ lines: [aRatio('1'), aRatio('2')] }));
  const [numerator, denominator, nextNumerator, nextDenominator] = fields();
  numerator?.focus();
  tabTo(numerator, denominator);
  if (denominator) fireEvent.keyDown(denominator, { key: 'Enter' });
  expect(document.activeElement).toBe(nextNumerator);
  nextDenominator?.focus();
  if (nextDenominator) fireEvent.keyDown(nextDenominator, { key: 'Enter', shiftKey: true });
  expect(document.activeElement).toBe(denominator);
});
