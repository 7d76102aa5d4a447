import {
  readCell,
  sameContent,
  typedOf,
  type CellContent,
  type CellForm,
} from '../../../client/src/features/reporting/cellContent';
import { formOf, shownTexts } from '../../../client/src/features/reporting/lineForm';
import { formatsOf } from '../../../client/src/format/useFormat';
import { LANGUAGES } from '../../../schema/language/languages';

const COUNT: CellForm = { inParts: false, decimals: 0, partDecimals: 0 };
const RATIO: CellForm = { inParts: true, decimals: 1, partDecimals: 2 };
const MONEY: CellForm = { inParts: false, decimals: 2, partDecimals: 0 };
const BLANK: CellContent = { amount: null, numerator: null, denominator: null, reason: null };

test.each([
  ['a count', { amount: '1.234' }, COUNT, { ...BLANK, amount: '1234' }],
  ['nothing: blank, not zero', { amount: '' }, COUNT, BLANK],
  ['zero: a value', { amount: '0' }, COUNT, { ...BLANK, amount: '0' }],
  [
    'both parts of a ratio',
    { numerator: '3', denominator: '4' },
    RATIO,
    { ...BLANK, numerator: '3', denominator: '4' },
  ],
  ['half a ratio', { numerator: '3', denominator: '' }, RATIO, { ...BLANK, numerator: '3' }],
  ['a reason', { amount: '', reason: 'WITHHELD' }, COUNT, { ...BLANK, reason: 'WITHHELD' }],
  [
    'a reason beside a number: the reason stands',
    { amount: '5', reason: 'WITHHELD' },
    COUNT,
    { ...BLANK, reason: 'WITHHELD' },
  ],
])('reads %s', (_what, typed, form, content) => {
  expect(readCell(typed, form)).toEqual(content);
});

test('names the part of a ratio that cannot be read', () => {
  expect(readCell({ numerator: '3', denominator: 'four' }, RATIO)).toEqual({
    kind: 'refused',
    field: 'denominator',
    fault: 'NOT_A_NUMBER',
  });
});

test('asks what 1.234 means where decimals are possible', () => {
  expect(readCell({ amount: '1.234' }, MONEY)).toEqual({ kind: 'asks', field: 'amount', choices: ['1234'] });
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each([
    [COUNT, { ...BLANK, amount: '1234' }],
    [COUNT, { ...BLANK, amount: '1234567' }],
    [COUNT, { ...BLANK, amount: '0' }],
    [MONEY, { ...BLANK, amount: '1234' }],
    [MONEY, { ...BLANK, amount: '1234.5' }],
    [MONEY, { ...BLANK, amount: '0.05' }],
    [RATIO, { ...BLANK, numerator: '1234.25', denominator: '50000' }],
    [COUNT, { ...BLANK, reason: 'NOT_COLLECTED' as const }],
    [COUNT, BLANK],
  ])('what a field shows reads back the same: %j %j', (form, content) => {
    expect(readCell(shownTexts(content, form, formatsOf(language)), form)).toEqual(content);
  });
});

test.each([
  ['COUNT', false],
  ['RATIO', true],
  ['AMOUNT', false],
  ['DAYS', true],
  ['YES_NO', false],
  ['MILESTONE', false],
] as const)('%s is entered in two parts: %s', (measure, inParts) => {
  expect(formOf({ measure, decimals: 0, partDecimals: 0 }).inParts).toBe(inParts);
});

test('contents are the same when every part is', () => {
  expect(sameContent({ ...BLANK, amount: '1' }, { ...BLANK, amount: '1' })).toBe(true);
  expect(sameContent({ ...BLANK, amount: '0' }, BLANK)).toBe(false);
  expect(sameContent({ ...BLANK, reason: 'WITHHELD' }, BLANK)).toBe(false);
});

test('numbers are shown as they are written', () => {
  expect(typedOf({ ...BLANK, amount: '1234' }, COUNT, (text) => `<${text}>`)).toEqual({
    amount: '<1234>',
    numerator: '',
    denominator: '',
    reason: '',
  });
});
