import { readNumber, type NumberFault, type NumberReading } from '../../../schema/language/readNumber';

const number = (text: string): NumberReading => ({ kind: 'number', text });
const wrong = (fault: NumberFault): NumberReading => ({ kind: 'wrong', fault });
const asks = (...choices: string[]): NumberReading => ({ kind: 'asks', choices });
const blank: NumberReading = { kind: 'blank' };

type Case = [typed: string, reading: NumberReading];
const all = (reading: NumberReading, ...texts: string[]): Case[] => texts.map((typed) => [typed, reading]);

describe('where whole numbers are counted', () => {
  test.each<Case>([
    ...all(blank, '', '   ', '\u00a0', '\u200b', '\ufeff', '\t'),
    ...all(number('0'), '0', '-0', '00', '\u22120'),
    ...all(number('7'), '007', '7', '\u200e7'),
    ...all(number('15'), '15', ' 15 ', '15\u00a0', '１５', '\ufeff15'),
    // Group marks: any space, point, comma, apostrophe
    ...all(
      number('1234'),
      '1234',
      '1 234',
      '1\u00a0234',
      '1\u202f234',
      '1\u2009234',
      '1\u2007234',
      '1\u3000234',
    ),
    ...all(number('1234'), '1.234', '1,234', "1'234", '1’234', '1‘234', '1ʼ234', '１，２３４', '１．２３４'),
    ...all(
      number('12345678'),
      '12.345.678',
      '12,345,678',
      '12 345 678',
      "12'345'678",
      '12\u202f345\u202f678',
    ),
    ['999.999', number('999999')],
    ['9999999999999999', number('9999999999999999')],
    // Minus
    ...all(number('-5'), '-5', '\u22125', '\u20135', '\u20125', '\u20115', '－5', '- 5', '\u2212 5', '(5)'),
    ...all(number('-1234'), '-1.234', '(1,234)', '\u22121\u00a0234'),
    // Part of a person
    ...all(
      wrong('NOT_WHOLE'),
      '1.5',
      '1,5',
      '1.0',
      '1,00',
      '1.2345',
      '0.500',
      '1234.567',
      '1.234,5',
      '1,234.567',
    ),
    ...all(wrong('NOT_WHOLE'), ',5', '.5', '1 234,5', "1'234.5", '-1,5', '12,50'),
    // No number
    ...all(
      wrong('NOT_A_NUMBER'),
      '12 34',
      '1,23,456',
      '1.234.56',
      '1.234 567',
      '1 234.567.890',
      '1  234',
      '0.123.456',
    ),
    ...all(
      wrong('NOT_A_NUMBER'),
      'twelve',
      'dymbëdhjetë',
      'dvanaest',
      '12a',
      '12 victims',
      '12 viktima',
      'I2',
      'l5',
    ),
    ...all(
      wrong('NOT_A_NUMBER'),
      '0x1F',
      '+5',
      '--5',
      '5-',
      '5.',
      '1..2',
      '1 , 5',
      'Infinity',
      'NaN',
      '٣',
      '1/2',
      '2/3',
    ),
    ...all(
      wrong('NOT_A_NUMBER'),
      '5+3',
      '12*',
      '~12',
      'ca. 12',
      '>5',
      '<5',
      '5?',
      '5 (2)',
      'Ⅻ',
      '½',
      '1-2',
      '12:30',
    ),
    // A look of its own, so that the cell can say what to do
    ...all(wrong('PERCENT'), '75%', '75 %', '75,5%', '75.5\u00a0%', '%75', '-5%', '12‰', '７５％'),
    ...all(wrong('SCIENTIFIC'), '1e3', '1E+05', '1.2E+05', '1,2E+05', '1,2E-05', '-3E10'),
    ...all(
      wrong('SHEET_ERROR'),
      '#N/A',
      '#DIV/0!',
      '#REF!',
      '#NAME?',
      '#VALUE!',
      '#NUM!',
      '#NULL!',
      '####',
      'Err:502',
    ),
    ...all(wrong('SHEET_ERROR'), '#SPILL!', '#NV', '#div/0!'),
    ...all(wrong('FORMULA'), '=1+1', '=SUM(A1:A3)', '@SUM(A1)', '+SUM(A1)'),
    ...all(
      wrong('DATE'),
      '12.03.2018',
      '12. 3. 2018.',
      '12/03/2018',
      '2018-03-12',
      '12-03-18',
      '3.12.18',
      '12.03.',
    ),
    ...all(
      wrong('DATE'),
      '3-Dec',
      'Mar-12',
      '3. dec',
      '12 shtator 2026',
      '30. septembar 2026.',
      'Sep 2026',
      '2018-03-12T10:00',
    ),
    ...all(
      wrong('CURRENCY'),
      '€ 12',
      '12 €',
      '12€',
      '-12 €',
      '12 EUR',
      'EUR 12',
      '$5',
      '£ 5',
      '100 RSD',
      '100 din.',
      '100 lekë',
    ),
    ...all(
      wrong('NO_VALUE'),
      '-',
      '\u2013',
      '\u2014',
      '--',
      'n/a',
      'N/A',
      'n.a.',
      'NA',
      'n/d',
      '.',
      '..',
      '…',
      '/',
      'x',
      'nil',
    ),
  ])('%j', (typed, reading) => {
    expect(readNumber(typed, 0)).toEqual(reading);
  });
});

describe('where two decimals are possible', () => {
  test.each<Case>([
    ...all(number('12'), '12', '12,0', '12.00', '１２'),
    ...all(number('1234'), '1234', '1 234', "1'234"),
    // As Albanian, Serbian, English and Swiss writers have them
    ...all(number('1234.5'), '1 234,5', '1\u00a0234,50', '1\u202f234,5', '1\u2009234,5', '1234,5'),
    ...all(number('1234.5'), '1.234,5', '1.234,50'),
    ...all(number('1234.5'), '1,234.5', '1,234.50', '1234.5', '1 234.5'),
    ...all(number('1234.5'), "1'234.50", '1’234,5', '１，２３４．５'),
    ...all(number('1234567.89'), '1\u202f234\u202f567,89', '1.234.567,89', '1,234,567.89', '1234567,89'),
    ...all(number('0.25'), '0,25', '0.25', ',25', '.25', '0,2500'),
    ...all(number('12.5'), '12,50', '12.50', '12.5000', '12,5'),
    ...all(number('0.5'), '0.500', '0,500', ',5', '.5'),
    ...all(number('0'), '0,00', '-0,00', '0.0'),
    ...all(number('-3.5'), '-3,5', '\u22123.5', '\u20133,5', '(3,5)'),
    ...all(number('1234567'), '1.234.567', '1,234,567', '1 234 567'),
    // One mark and three digits: a thousand, or a bit more than one
    ...all(asks('1234'), '1.234', '1,234', '１．２３４'),
    ...all(asks('-1234'), '-1.234', '\u22121,234', '(1.234)'),
    ...all(asks('12500', '12.5'), '12.500', '12,500'),
    ...all(asks('120000', '120'), '120,000', '120.000'),
    ...all(wrong('TOO_MANY_DECIMALS'), '1.2345', '1234.567', '1 234.567', '0,005', "1'234,567", '1.234,567'),
    ...all(wrong('NOT_A_NUMBER'), '1.234.5', '1,234,5', '1.234.56', '12,5,5', 'abc', '12,5 km'),
    ...all(wrong('PERCENT'), '75,5 %', '0,5%'),
    ...all(wrong('CURRENCY'), '€ 12', '12,50 €', '12.50 EUR', '$12.50'),
    ...all(wrong('DATE'), '12.03.2018', '1.2.2018'),
  ])('%j', (typed, reading) => {
    expect(readNumber(typed, 2)).toEqual(reading);
  });
});

test.each<Case>([
  ['1.234', asks('1234', '1.234')],
  ['1,234', asks('1234', '1.234')],
  ['0.123', number('0.123')],
  ['1.234,567', number('1234.567')],
  ['1234.567', number('1234.567')],
])('with three decimals %j is read for what it is', (typed, reading) => {
  expect(readNumber(typed, 3)).toEqual(reading);
});

describe('where euros are entered', () => {
  test.each<Case>([
    ...all(
      number('1234.5'),
      '€1,234.50',
      '1 234,50 €',
      '1.234,50\u00a0€',
      'EUR 1.234,50',
      '1.234,50 EUR',
      '1234.5 euro',
    ),
    ...all(number('-12'), '-€12', '€ -12', '\u2212€12', '(12 €)', '-12 €'),
    ...all(asks('1234'), '€1,234', '1.234 €'),
    ...all(wrong('CURRENCY'), '$12', '12 USD', '100 RSD', '100 din', '100 lek', '12 CHF'),
    ...all(wrong('NOT_A_NUMBER'), 'twelve euros'),
    ...all(wrong('NOT_A_NUMBER'), '€'),
  ])('%j', (typed, reading) => {
    expect(readNumber(typed, 2, { money: true })).toEqual(reading);
  });
});

describe('in a block whose decimal mark is known', () => {
  test.each<[typed: string, decimals: number, mark: '.' | ',', reading: NumberReading]>([
    ['1.234', 2, ',', number('1234')],
    ['1,234', 2, '.', number('1234')],
    ['12,500', 2, ',', number('12.5')],
    ['12.500', 2, '.', number('12.5')],
    ['1.234', 3, '.', number('1.234')],
    ['1.234', 2, '.', wrong('TOO_MANY_DECIMALS')],
    // What can be read in one way only needs no teaching.
    ['12,5', 2, '.', number('12.5')],
    ['1.234', 0, '.', number('1234')],
  ])('%j', (typed, decimals, mark, reading) => {
    expect(readNumber(typed, decimals, { mark })).toEqual(reading);
  });
});
