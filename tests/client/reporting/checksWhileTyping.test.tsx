import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { aCell, aLine, allowed, aReport } from './aReport';
import { openReportPage } from './openReportPage';

beforeEach(() => localStorage.clear());

const USUAL = { lastFour: ['100', '110', '90', '100'] };

/** Sex of the persons: Female and Male, which add up to the total. */
function withSex(line: ReturnType<typeof aLine>, [female, male]: (string | null)[] = [null, null]) {
  const cell = (key: string, title: string, amount: string | null = null) => ({
    ...aCell(line.id, { amount }),
    id: `${line.id}:${key}`,
    key,
    title,
    breakdownId: 'sex',
  });
  const sex = {
    __typename: 'Breakdown',
    id: 'sex',
    code: 'sex',
    exhaustive: true,
    overlapping: false,
    dimensions: [{ __typename: 'Dimension', id: 'd-sex', title: 'Sex' }],
  };
  return {
    ...line,
    cells: [...line.cells, cell('sex=female', 'Female', female), cell('sex=male', 'Male', male)],
    indicator: { ...line.indicator, breakdowns: [sex] },
  };
}

const lineOf = (id = '1') => within(document.getElementById(`line-${id}`) as HTMLElement);
const fieldOf = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const total = () => fieldOf(/^I1\.1 Persons trained 1$/);

const pause = (ms: number) => act(() => new Promise((resolve) => setTimeout(resolve, ms)));

test('what is unusual is said when the typing pauses, before anything was sent', async () => {
  await openReportPage(aReport({ lines: [aLine('1', USUAL)] }));
  type(total(), '1');
  await pause(50);
  expect(lineOf().queryByText(/less than a third/)).toBeNull();
  type(total(), '1200');
  await waitFor(() => expect(lineOf().getByText(/1,200 is more than three times the average/)).toBeTruthy());
  expect(lineOf().getByRole('textbox', { name: /Why is the figure of I1\.1 right/ })).toBeTruthy();
  type(total(), '120');
  await waitFor(() => expect(lineOf().queryByText(/more than three times/)).toBeNull());
});

test('without network the checks go on, and an explanation that is typed counts', async () => {
  await openReportPage(aReport({ lines: [aLine('1', USUAL)] }));
  type(total(), '1200');
  await act(async () => {
    fireEvent.blur(total());
    await Promise.resolve();
  });
  await waitFor(() => expect(lineOf().getByText('Check this')).toBeTruthy());
  type(lineOf().getByRole('textbox', { name: /Why is the figure/ }), 'A new school year.');
  await waitFor(() => expect(lineOf().getByText('Explained')).toBeTruthy());
});

test('who listens hears the remark once the field is left, not while it is typed', async () => {
  await openReportPage(aReport({ lines: [aLine('1', USUAL)] }));
  const voices = () =>
    lineOf()
      .getAllByRole('status')
      .map(({ textContent }) => textContent);
  type(total(), '1200');
  await waitFor(() => expect(lineOf().getByText(/more than three times/)).toBeTruthy());
  expect(voices().join(' ')).not.toMatch(/three times/);
  fireEvent.blur(total());
  await waitFor(() => expect(voices().join(' ')).toMatch(/three times/));
});

test('the sum of a breakdown runs along with every key, and says by how much it differs', async () => {
  await openReportPage(aReport({ lines: [withSex(aLine('1', { amount: '60' }))] }));
  fireEvent.click(lineOf().getByRole('button', { name: /^Sex/ }));
  type(fieldOf(/Female$/), '50');
  await lineOf().findByText('10 too few');
  type(fieldOf(/Male$/), '13');
  await lineOf().findByText('3 too many');
  type(fieldOf(/Male$/), '10');
  await lineOf().findByText('adds up');
});

test('while somebody types in a breakdown nothing above it goes away', async () => {
  const missing = {
    __typename: 'Check',
    rule: 'BREAKDOWN_MISSING',
    severity: 'WARNING',
    cell: null,
    breakdownId: 'sex',
    message: 'The breakdown is missing.',
    explained: false,
  };
  await openReportPage(aReport({ lines: [withSex(aLine('1', { amount: '60', checks: [missing] }))] }));
  fireEvent.click(lineOf().getByRole('button', { name: /^Sex/ }));
  const female = fieldOf(/Female$/);
  act(() => female.focus());
  type(female, '50');
  await pause(500);
  expect(lineOf().getByText('The breakdown is missing.')).toBeTruthy();
  await lineOf().findByText(/comes to 50 and the total is 60/);
  act(() => female.blur());
  await waitFor(() => expect(lineOf().queryByText('The breakdown is missing.')).toBeNull());
});

test('a percentage is worked out while its parts are typed', async () => {
  const line = aLine('1', { actions: [allowed('ENTER'), allowed('EXPLAIN')] });
  const share = { ...line, indicator: { ...line.indicator, measure: 'RATIO', decimals: 1 } };
  await openReportPage(aReport({ lines: [share] }));
  type(fieldOf(/Numerator$/), '3');
  expect(lineOf().getByText('= …')).toBeTruthy();
  type(fieldOf(/Denominator$/), '8');
  expect(lineOf().getByText('= 37.5%')).toBeTruthy();
});
