import { act, createEvent, fireEvent, screen } from '@testing-library/react';
import { aReport } from './aReport';
import { openReportPage } from './openReportPage';

beforeEach(() => localStorage.clear());

const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });

async function paste(text: string) {
  const event = createEvent.paste(field(/^I1\.1 /), {
    clipboardData: { getData: (kind: string) => (kind === 'text/plain' ? text : '') },
  });
  await act(async () => {
    fireEvent(field(/^I1\.1 /), event);
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

test('a paste offers to be undone as long as nothing was entered after it', async () => {
  await openReportPage(aReport());
  await paste('7\n8\n');
  expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  fireEvent.change(field(/^I1\.2 /), { target: { value: '9' } });
  await act(async () => {
    fireEvent.blur(field(/^I1\.2 /));
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('an entry that waits for the network stays when Escape is pressed', async () => {
  await openReportPage(aReport());
  const cell = field(/^I1\.1 /);
  fireEvent.change(cell, { target: { value: '12' } });
  await act(async () => {
    fireEvent.blur(cell);
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  fireEvent.keyDown(cell, { key: 'Escape' });
  expect(cell.value).toBe('12');
});

test('Ctrl and D outside of a cell is left to the browser', async () => {
  await openReportPage(aReport());
  const outside = screen.getAllByRole('button', { name: /^Details/ })[0];
  expect(outside && fireEvent.keyDown(outside, { key: 'd', ctrlKey: true })).toBe(true);
  expect(fireEvent.keyDown(field(/^I1\.2 /), { key: 'd', ctrlKey: true })).toBe(false);
});
