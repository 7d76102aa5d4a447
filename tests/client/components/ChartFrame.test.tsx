import { fireEvent, screen, within } from '@testing-library/react';
import { ChartFrame } from '../../../client/src/components/ChartFrame';
import { inApp } from '../support/inApp';

const frame = (
  <ChartFrame
    title="Fewer victims were identified in 2019"
    unit="persons"
    place="Kosovo*"
    period="2019"
    source="Institutions’ reports"
    note="Q3 is provisional."
    fileName="victims"
    data={{
      columns: ['Quarter', 'Victims'],
      rows: [
        ['Q1 2019', { text: '5', value: '5' }],
        ['Q2 2019', { text: '–', value: null }],
      ],
    }}
  >
    <svg data-testid="drawing" />
  </ChartFrame>
);

test('a chart says unit, place, period, note and source', async () => {
  await inApp(frame);
  const figure = screen.getByRole('figure', { name: 'Fewer victims were identified in 2019' });
  expect(figure.textContent).toContain('persons · Kosovo* · 2019');
  expect(figure.textContent).toContain('Q3 is provisional.');
  expect(figure.textContent).toContain('Source: Institutions’ reports');
});

test('behind a chart stands the table of its figures', async () => {
  await inApp(frame);
  fireEvent.click(screen.getByRole('button', { name: 'Show as table' }));
  const table = screen.getByRole('table', { name: 'Fewer victims were identified in 2019' });
  expect(within(table).getByRole('row', { name: 'Q2 2019 –' })).toBeTruthy();
  expect(screen.queryByTestId('drawing')).toBeNull();
  expect(screen.queryByRole('button', { name: 'PNG' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Show as chart' }));
  expect(screen.getByTestId('drawing')).toBeTruthy();
});
