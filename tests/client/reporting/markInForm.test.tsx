import { act, createEvent, fireEvent, screen } from '@testing-library/react';
import { aLine, aReport, refused } from './aReport';
import { openReportPage } from './openReportPage';

beforeEach(() => {
  localStorage.clear();
  Element.prototype.scrollIntoView = () => undefined;
});

const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const marked = () =>
  [...document.querySelectorAll<HTMLElement>('[data-marked]')].map(
    (each) => (each as HTMLInputElement).value ?? each.textContent,
  );
const said = (text: RegExp) =>
  screen.getAllByRole('status').filter((each) => text.test(each.textContent ?? ''));

/** Three lines with values, the second of which takes no entries. */
async function openForm() {
  const locked = { amount: '20', actions: [refused('ENTER', 'Approved already.')] };
  await openReportPage(
    aReport({ lines: [aLine('1', { amount: '1000' }), aLine('2', locked), aLine('3', { amount: '30' })] }),
  );
  const first = field(/^I1\.1 /);
  act(() => first.focus());
  return first;
}

/** What follows from it is drawn a moment later. */
const settled = (fire: () => void) =>
  act(async () => {
    fire();
    await new Promise((resolve) => setTimeout(resolve, 20));
  });

test('Shift and the arrows mark rows, the focus stays, and Escape ends it', async () => {
  const first = await openForm();
  fireEvent.keyDown(first, { key: 'ArrowDown', shiftKey: true });
  fireEvent.keyDown(first, { key: 'ArrowDown', shiftKey: true });
  expect(marked()).toEqual(['1,000', '20', '30']);
  expect(document.activeElement).toBe(first);
  expect(said(/^3 fields selected, as far as I1\.3 /)).toHaveLength(1);
  fireEvent.keyDown(first, { key: 'Escape' });
  expect(marked()).toEqual([]);
  expect(said(/^Nothing is selected any more/)).toHaveLength(1);
});

test.each([
  ['Ctrl and a letter of a Cyrillic keyboard', { key: 'ц', ctrlKey: true }],
  ['Ctrl and Insert', { key: 'Insert', ctrlKey: true }],
  ['Shift and Delete', { key: 'Delete', shiftKey: true }],
  ['the key of the menu', { key: 'ContextMenu' }],
])('%s leaves what is marked to the clipboard', async (_, pressed) => {
  const first = await openForm();
  fireEvent.keyDown(first, { key: 'ArrowDown', shiftKey: true });
  fireEvent.keyDown(first, pressed);
  expect(marked()).toHaveLength(2);
});

test('from a row that takes no entries what is marked below is pasted over', async () => {
  await openForm();
  const locked = screen.getByText('20', { selector: '[id^="cell-"]' });
  act(() => locked.focus());
  fireEvent.keyDown(locked, { key: 'ArrowDown', shiftKey: true });
  const getData = (kind: string) => (kind === 'text/plain' ? '7' : '');
  await settled(() => fireEvent.paste(locked, { clipboardData: { getData } }));
  expect(field(/^I1\.3 /).value).toBe('7');
});

test('Shift and a click marks as far as there, and typing ends it', async () => {
  const first = await openForm();
  fireEvent.mouseDown(field(/^I1\.3 /), { shiftKey: true });
  expect(marked()).toHaveLength(3);
  await settled(() => fireEvent.input(first, { target: { value: '5' } }));
  expect(marked()).toEqual([]);
});

test('what was typed before is an entry when marking begins', async () => {
  const first = await openForm();
  fireEvent.change(first, { target: { value: '12' } });
  await settled(() => fireEvent.keyDown(first, { key: 'ArrowDown', shiftKey: true }));
  expect((await screen.findAllByText(/^Saved on this computer|^Not saved/)).length).toBeGreaterThan(0);
});

test('any other key ends it, and one that is pressed on the way does not', async () => {
  const first = await openForm();
  fireEvent.keyDown(first, { key: 'ArrowDown', shiftKey: true });
  fireEvent.keyDown(first, { key: 'Control', ctrlKey: true });
  fireEvent.keyDown(first, { key: 'c', ctrlKey: true });
  expect(marked()).toHaveLength(2);
  fireEvent.keyDown(first, { key: 'Enter' });
  expect(marked()).toEqual([]);
});

test.each(['ArrowLeft', 'ArrowRight'])(
  'Shift and %s select text while there is text to select',
  async (key) => {
    const first = await openForm();
    first.setSelectionRange(2, 3);
    expect(fireEvent.keyDown(first, { key, shiftKey: true })).toBe(true);
  },
);

test('what is marked is copied as text and as a table', async () => {
  const first = await openForm();
  fireEvent.keyDown(first, { key: 'ArrowDown', shiftKey: true });
  fireEvent.keyDown(first, { key: 'ArrowDown', shiftKey: true });
  const copied: Record<string, string> = {};
  const event = createEvent.copy(first, {
    clipboardData: { setData: (kind: string, text: string) => (copied[kind] = text) },
  });
  fireEvent(first, event);
  expect(event.defaultPrevented).toBe(true);
  expect(copied['text/plain']).toBe('1000\n20\n30\n');
  expect(copied['text/html']).toContain('sdval="1000"');
  expect(said(/^3 fields copied/)).toHaveLength(1);
});

test('without a mark copying and Delete are left to the browser', async () => {
  const first = await openForm();
  expect(fireEvent.keyDown(first, { key: 'Delete' })).toBe(true);
  expect(fireEvent.copy(first)).toBe(true);
});

test('Delete clears what is marked, says what is locked, and is undone in one step', async () => {
  const first = await openForm();
  fireEvent.mouseDown(field(/^I1\.3 /), { shiftKey: true });
  await settled(() => fireEvent.keyDown(first, { key: 'Delete' }));
  expect([first.value, field(/^I1\.3 /).value]).toEqual(['', '']);
  expect(said(/^2 rows cleared/)).toHaveLength(1);
  expect(screen.getByText(/^Left out, because locked: I1\.2 /)).toBeTruthy();
  await settled(() => fireEvent.keyDown(first, { key: 'z', ctrlKey: true }));
  expect([first.value, field(/^I1\.3 /).value]).toEqual(['1,000', '30']);
});

test('Ctrl and D fill what is marked from its first row', async () => {
  const first = await openForm();
  fireEvent.mouseDown(field(/^I1\.3 /), { shiftKey: true });
  await settled(() => fireEvent.keyDown(first, { key: 'd', ctrlKey: true }));
  expect(field(/^I1\.3 /).value).toBe('1,000');
  expect(said(/^1 row filled from I1\.1 /)).toHaveLength(1);
});
