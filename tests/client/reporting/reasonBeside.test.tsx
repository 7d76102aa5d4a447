import { act, fireEvent, screen } from '@testing-library/react';
import { aReport } from './aReport';
import { openReportPage } from './openReportPage';

beforeEach(() => localStorage.clear());

test('a reason that is chosen beside a field clears its value', async () => {
  await openReportPage(aReport());
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: /^I1\.1 / });
  fireEvent.change(field, { target: { value: '12' } });
  const [reason] = screen.getAllByRole<HTMLSelectElement>('combobox', { name: /I1\.1 / });
  if (!reason) throw new Error('There is no list of reasons.');
  await act(async () => {
    fireEvent.change(reason, { target: { value: 'NOT_COLLECTED' } });
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  expect([field.value, reason.value]).toEqual(['', 'NOT_COLLECTED']);
});
