import { act, fireEvent, screen } from '@testing-library/react';
import { aLine, anActivity, aReport } from './aReport';
import { openReportPage } from './openReportPage';

beforeEach(() => {
  localStorage.clear();
  // Browsers scroll; jsdom does not know how.
  Element.prototype.scrollIntoView = () => undefined;
});

const warning = {
  __typename: 'Check',
  rule: 'MUCH_HIGHER',
  severity: 'WARNING',
  cell: null,
  breakdownId: null,
  sum: null,
  message: 'Much higher.',
  explained: false,
};

/** A server that saves everything. */
function answers(operation: string, { input }: Record<string, unknown>): object | undefined {
  if (operation === 'ExplainLine') {
    const { explanation } = input as { explanation: string | null };
    return { explainLine: { ...aLine('1', { checks: [warning] }), explanation, version: 2 } };
  }
  if (operation === 'RecordActivityStatus')
    return { recordActivityStatus: { ...anActivity(), ...(input as object), version: 2 } };
  if (operation !== 'EnterValue') return undefined;
  const { entry } = input as { entry: { amount: string | null; reason: string | null } };
  const line = aLine('2', { version: 2 });
  return { enterValue: { ...line, cells: line.cells.map((blank) => ({ ...blank, ...entry, version: 2 })) } };
}

const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const explanation = () => field(/^Why is the figure of I1.1/);
const cell = () => field(/^I1\.2 Persons/);
const narrative = () => field(/^What was done/);
const standing = () => [explanation().value, cell().value, narrative().value];

const settled = () =>
  act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
  });

async function enter(into: HTMLElement, value: string) {
  into.focus();
  fireEvent.change(into, { target: { value } });
  fireEvent.blur(into);
  await settled();
}

async function press(key: string) {
  const taken = !fireEvent.keyDown(document.activeElement ?? document.body, { key, ctrlKey: true });
  await settled();
  return taken;
}

async function openForm() {
  const lines = [aLine('1', { checks: [warning] }), aLine('2', { amount: '5', version: 1 })];
  await openReportPage(aReport({ lines, activities: [anActivity()] }), { answers });
}

test('a focal point undoes a cell, an explanation and an activity in the order in which they were done', async () => {
  await openForm();
  await enter(explanation(), 'A campaign.');
  await enter(cell(), '6');
  await enter(narrative(), 'Two courses.');
  await press('z');
  expect(standing()).toEqual(['A campaign.', '6', '']);
  expect(document.activeElement).toBe(narrative());
  await press('z');
  expect(standing()).toEqual(['A campaign.', '5', '']);
  await press('z');
  expect(standing()).toEqual(['', '5', '']);
  expect(document.activeElement).toBe(explanation());
  await press('y');
  await press('y');
  await press('y');
  expect(standing()).toEqual(['A campaign.', '6', 'Two courses.']);
});

test('while an explanation is typed, its letters are undone by the browser', async () => {
  await openForm();
  await enter(cell(), '6');
  explanation().focus();
  fireEvent.change(explanation(), { target: { value: 'A camp' } });
  expect(await press('z')).toBe(false);
  expect(await press('y')).toBe(false);
  expect(standing()).toEqual(['A camp', '6', '']);
});

test('an explanation that is typed anew after an undo is a step of its own', async () => {
  await openForm();
  await enter(explanation(), 'A campaign.');
  await press('z');
  await enter(explanation(), 'A fair.');
  expect(await press('y')).toBe(true);
  expect(standing()[0]).toBe('A fair.');
  await press('z');
  expect(standing()[0]).toBe('');
});

test('a tick of an activity is undone like an entry, and said by the name of the activity', async () => {
  await openForm();
  const postponed = screen.getByRole<HTMLInputElement>('checkbox', { name: /^Postponed/ });
  postponed.focus();
  fireEvent.click(postponed);
  await settled();
  expect(postponed.checked).toBe(true);
  await press('z');
  expect(postponed.checked).toBe(false);
  expect(document.activeElement).toBe(postponed);
  expect(screen.getByText('Undone: A1.1 Train officers.')).toBeTruthy();
});

test('the reason why there is no value is undone as one step', async () => {
  await openForm();
  const reason = screen.getByRole<HTMLSelectElement>('combobox', { name: /I1\.2 Persons/ });
  reason.focus();
  fireEvent.change(reason, { target: { value: 'NOT_COLLECTED' } });
  fireEvent.blur(reason);
  await settled();
  expect(cell().value).toBe('');
  await press('z');
  expect(cell().value).toBe('5');
});

test('a question mark in an explanation is a question mark', async () => {
  await openForm();
  explanation().focus();
  expect(fireEvent.keyDown(explanation(), { key: '?' })).toBe(true);
});
