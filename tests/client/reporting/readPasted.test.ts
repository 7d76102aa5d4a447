import { formatsOf } from '../../../client/src/format/useFormat';
import { readCell, type CellForm } from '../../../client/src/features/reporting/cellContent';
import type { BlockCell } from '../../../client/src/features/reporting/clipboardBlock';
import { writerOf } from '../../../client/src/features/reporting/lineForm';
import { rawNumber } from '../../../client/src/features/reporting/rawNumber';
import type { DecimalMark } from '../../../schema/language/readNumber';
import { readPasted } from '../../../client/src/features/reporting/readPasted';

const COUNT: CellForm = { inParts: false, decimals: 0, partDecimals: 0 };
const AMOUNT: CellForm = { inParts: false, decimals: 2, partDecimals: 0, money: true };
const RATIO: CellForm = { inParts: true, decimals: 1, partDecimals: 0 };
const BEFORE = { amount: '', numerator: '', denominator: '', reason: 'WITHHELD' };
const write = writerOf(formatsOf('sq'));

const paste = (value: BlockCell, form: CellForm, mark: DecimalMark | null = null) =>
  readPasted({ before: BEFORE, values: [{ field: 0, value }], form, yesNo: false }, { mark, write });

test.each<[what: string, value: BlockCell, form: CellForm, mark: DecimalMark | null, amount: string]>([
  ['a number is written as the page writes it', { text: '1234' }, COUNT, null, '1\u00a0234'],
  [
    'the number behind settles what is meant',
    { text: '1.234', raw: '1.234' },
    { ...COUNT, decimals: 3 },
    null,
    '1,2340',
  ],
  ['a taught mark settles it too', { text: '1.234' }, AMOUNT, ',', '1\u00a0234,00'],
  ['what nothing settles stays, and the cell asks', { text: '1.234' }, AMOUNT, null, '1.234'],
  ['what cannot be read stays as it was copied', { text: '#N/A' }, COUNT, null, '#N/A'],
  ['a shown whole number does not hide part of a person', { text: '15', raw: '14.6' }, COUNT, null, '14,6'],
  ['nor a thousandth of one', { text: '1', raw: '1.234' }, COUNT, null, '1,2340'],
  [
    'what the sheet shows rounded is entered rounded',
    { text: '0,33', raw: '0.333333333' },
    AMOUNT,
    null,
    '0,33',
  ],
  ['a shortened number is entered whole', { text: '1,2E+05', raw: '123456' }, COUNT, null, '123\u00a0456'],
  [
    'so is one that its column was too narrow for',
    { text: '###', raw: '123456' },
    COUNT,
    null,
    '123\u00a0456',
  ],
  ['a date is not the number behind it', { text: '12.03.2018', raw: '43171' }, COUNT, null, '12.03.2018'],
  ['nor is a share', { text: '75%', raw: '0.75' }, AMOUNT, null, '75%'],
  ['euros are entered where money is', { text: '1.234,50 €', raw: '1234.5' }, AMOUNT, null, '1\u00a0234,50'],
  ['and nowhere else', { text: '12 €', raw: '12' }, COUNT, null, '12 €'],
])('%s', (_what, value, form, mark, amount) => {
  expect(paste(value, form, mark)).toEqual({ ...BEFORE, reason: '', amount });
});

test.each(['Nuk mblidhet', 'Ne prikuplja se', 'not collected'])(
  'the reason %s stands for the whole cell',
  (text) => {
    const typed = readPasted(
      {
        before: { ...BEFORE, numerator: '3' },
        values: [{ field: 1, value: { text } }],
        form: RATIO,
        yesNo: false,
      },
      { mark: null, write },
    );
    expect(typed).toEqual({ amount: '', numerator: '', denominator: '', reason: 'NOT_COLLECTED' });
    expect(typed && readCell(typed, RATIO)).toMatchObject({ reason: 'NOT_COLLECTED' });
  },
);

test('one part of a ratio leaves the other as it is', () => {
  const before = { amount: '', numerator: '3', denominator: '', reason: '' };
  const values = [{ field: 1, value: { text: '4' } }];
  expect(readPasted({ before, values, form: RATIO, yesNo: false }, { mark: null, write })).toEqual({
    ...before,
    denominator: '4',
  });
});

test.each([
  ['Po', '1'],
  ['ne', '0'],
  ['FALSE', '0'],
])('%j answers a choice between yes and no with %s', (text, amount) => {
  const given = { before: BEFORE, values: [{ field: 0, value: { text } }], form: COUNT, yesNo: true };
  expect(readPasted(given, { mark: null, write })).toMatchObject({ amount, reason: '' });
});

test('a choice between yes and no takes nothing else', () => {
  const given = { before: BEFORE, values: [{ field: 0, value: { text: '7' } }], form: COUNT, yesNo: true };
  expect(readPasted(given, { mark: null, write })).toBeNull();
});

test.each([
  ['12', '12'],
  ['-0.50', '-0.5'],
  ['1.5E3', '1500'],
  ['1.5E-3', '0.0015'],
  ['123.456e1', '1234.56'],
  ['-0', '0'],
  ['007', '7'],
  ['1,5', null],
  ['', null],
  ['TRUE', null],
])('the number %j of a program is %s', (raw, text) => {
  expect(rawNumber(raw)).toBe(text);
});
