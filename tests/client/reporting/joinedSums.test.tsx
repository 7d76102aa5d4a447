import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { RemarkLinks } from '../../../client/src/features/reporting/RemarkLinks';
import { remarksOf } from '../../../client/src/features/reporting/remarksOf';
import { LANGUAGES } from '../../../schema/language/languages';
import { inApp } from '../support/inApp';
import { aCell, aLine, aReport } from './aReport';
import { openReportPage } from './openReportPage';

beforeEach(() => localStorage.clear());

const BREAKDOWNS = { sex: 'Sex', age: 'Age', form: 'Form' };

/** Three breakdowns of one cell each, which come to 38, 39 and 38. */
function aBrokenDownLine() {
  const line = aLine('1', { amount: '38', version: 1 });
  const cells = Object.keys(BREAKDOWNS).map((code) => ({
    ...aCell('1', { amount: code === 'age' ? '39' : '38', version: 1 }),
    id: `1:${code}`,
    key: `${code}=all`,
    title: `All of ${code}`,
    breakdownId: code,
  }));
  const breakdowns = Object.entries(BREAKDOWNS).map(([code, title]) => ({
    __typename: 'Breakdown',
    id: code,
    code,
    exhaustive: true,
    overlapping: false,
    dimensions: [{ __typename: 'Dimension', id: `d-${code}`, title }],
  }));
  return { ...line, cells: [...line.cells, ...cells], indicator: { ...line.indicator, breakdowns } };
}

const line = () => within(document.getElementById('line-1') as HTMLElement);
const total = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^I1\.1 Persons trained 1$/ });
const typeTotal = (value: string) => fireEvent.change(total(), { target: { value } });
const pause = () => act(() => new Promise((resolve) => setTimeout(resolve, 500)));
const whole = /The total of 40 differs from the sum by “Sex” \(38\), by “Age” \(39\) and by “Form” \(38\)\./;
/** The sentence as it is seen; its links cut it into pieces. */
const isSeen = () =>
  line().queryByText(
    (_text, element) =>
      element?.tagName === 'SPAN' &&
      element.getAttribute('role') === null &&
      whole.test(element.textContent ?? ''),
  ) !== null;

test('a focal point whose total fits none of three breakdowns is told so in one sentence', async () => {
  await openReportPage(aReport({ lines: [aBrokenDownLine()] }));
  typeTotal('40');
  await waitFor(() => expect(isSeen()).toBe(true));
  expect(line().getAllByText('Error')).toHaveLength(1);
  expect(line().queryByText(/must be equal|more than the total/)).toBeNull();
});

test('the sentence leads to a breakdown that is folded away', async () => {
  await openReportPage(aReport({ lines: [aBrokenDownLine()] }));
  typeTotal('40');
  await waitFor(() => expect(isSeen()).toBe(true));
  expect(screen.queryByRole('textbox', { name: /All of form/ })).toBeNull();
  fireEvent.click(line().getByRole('link', { name: 'by “Form” (38)' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /All of form/ }));
});

test('while a breakdown is mended, the sentence about all of them stays where it was', async () => {
  await openReportPage(aReport({ lines: [aBrokenDownLine()] }));
  typeTotal('40');
  await waitFor(() => expect(isSeen()).toBe(true));
  fireEvent.click(line().getByRole('link', { name: 'by “Form” (38)' }));
  fireEvent.change(screen.getByRole('textbox', { name: /All of form/ }), { target: { value: '40' } });
  await pause();
  expect(isSeen()).toBe(true);
  act(() => (document.activeElement as HTMLElement).blur());
  await waitFor(() =>
    expect(
      line()
        .getByText(/by “Sex” \(38\)/)
        .closest('p')?.textContent,
    ).toMatch(/“Sex” \(38\) and by “Age” \(39\)\./),
  );
});

test('who listens hears one sentence', async () => {
  await openReportPage(aReport({ lines: [aBrokenDownLine()] }));
  typeTotal('40');
  await waitFor(() => expect(isSeen()).toBe(true));
  fireEvent.blur(total());
  const voices = () =>
    line()
      .getAllByRole('status')
      .map(({ textContent }) => textContent)
      .join(' ');
  await waitFor(() => expect(voices()).toMatch(whole));
});

const SENTENCES = {
  en: 'The total of 1,040 differs from the sum by “Sex” (38) and by “Age” (39).',
  sq: 'Totali prej 1 040 ndryshon nga shuma sipas „Sex“ (38) dhe sipas „Age“ (39).',
  sr: 'Ukupna vrednost 1.040 razlikuje se od zbira po „Sex” (38) i po „Age” (39).',
};

test.each(LANGUAGES)(
  'the page of the checks says it once, with a link to each place (%s)',
  async (language) => {
    const { id, cells, indicator } = aBrokenDownLine();
    const check = (breakdownId: string, sum: string) => ({
      rule: 'BREAKDOWN_NOT_EQUAL_TOTAL' as const,
      severity: 'ERROR' as const,
      cell: null,
      breakdownId,
      sum: { part: 'amount', sum, total: '1040' },
      message: sum,
      explained: false,
    });
    const checks = [check('sex', '38'), check('age', '39')];
    const remarks = remarksOf({ lines: [{ id, cells, indicator, checks }], activities: [] });
    expect(remarks).toHaveLength(1);
    await inApp(<RemarkLinks remarks={remarks} page="/reports/r1" />, { language });
    const item = screen.getByRole('listitem');
    expect(item.querySelector('p')?.textContent?.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(
      SENTENCES[language],
    );
    const targets = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(targets).toEqual(['total', 'sex', 'age'].map((cell) => `/reports/r1#cell-1%3A${cell}`));
  },
);
