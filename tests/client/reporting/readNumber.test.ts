import { readNumber, type NumberReading } from '../../../client/src/features/reporting/readNumber';

const number = (text: string): NumberReading => ({ kind: 'number', text });
const wrong = (fault: 'NOT_A_NUMBER' | 'NOT_WHOLE' | 'TOO_MANY_DECIMALS'): NumberReading => ({
  kind: 'wrong',
  fault,
});
const asks = (...choices: string[]): NumberReading => ({ kind: 'asks', choices });

describe('where whole numbers are counted', () => {
  test.each<[typed: string, reading: NumberReading]>([
    ['', { kind: 'blank' }],
    ['   ', { kind: 'blank' }],
    ['\u00a0', { kind: 'blank' }],
    ['0', number('0')],
    ['-0', number('0')],
    ['007', number('7')],
    ['15', number('15')],
    [' 15 ', number('15')],
    ['1234', number('1234')],
    ['1 234', number('1234')],
    ['1\u00a0234', number('1234')],
    ['1\u202f234', number('1234')],
    ['1\u2009234', number('1234')],
    ['1.234', number('1234')],
    ['1,234', number('1234')],
    ["1'234", number('1234')],
    ['1’234', number('1234')],
    ['12.345.678', number('12345678')],
    ['12,345,678', number('12345678')],
    ['12 345 678', number('12345678')],
    ['9999999999999999', number('9999999999999999')],
    ['-5', number('-5')],
    ['\u22125', number('-5')],
    ['- 5', number('-5')],
    ['1.5', wrong('NOT_WHOLE')],
    ['1,5', wrong('NOT_WHOLE')],
    ['1.0', wrong('NOT_WHOLE')],
    ['1,00', wrong('NOT_WHOLE')],
    ['1.2345', wrong('NOT_WHOLE')],
    ['0.500', wrong('NOT_WHOLE')],
    ['1234.567', wrong('NOT_WHOLE')],
    ['1.234,5', wrong('NOT_WHOLE')],
    ['1,234.567', wrong('NOT_WHOLE')],
    [',5', wrong('NOT_WHOLE')],
    ['12 34', wrong('NOT_A_NUMBER')],
    ['1,23,456', wrong('NOT_A_NUMBER')],
    ['1.234.56', wrong('NOT_A_NUMBER')],
    ['1.234 567', wrong('NOT_A_NUMBER')],
    ['1 234.567.890', wrong('NOT_A_NUMBER')],
    ['twelve', wrong('NOT_A_NUMBER')],
    ['dymbëdhjetë', wrong('NOT_A_NUMBER')],
    ['dvanaest', wrong('NOT_A_NUMBER')],
    ['12a', wrong('NOT_A_NUMBER')],
    ['12 victims', wrong('NOT_A_NUMBER')],
    ['75%', wrong('NOT_A_NUMBER')],
    ['1e3', wrong('NOT_A_NUMBER')],
    ['0x1F', wrong('NOT_A_NUMBER')],
    ['+5', wrong('NOT_A_NUMBER')],
    ['--5', wrong('NOT_A_NUMBER')],
    ['-', wrong('NOT_A_NUMBER')],
    ['.', wrong('NOT_A_NUMBER')],
    ['5.', wrong('NOT_A_NUMBER')],
    ['1..2', wrong('NOT_A_NUMBER')],
    ['1 , 5', wrong('NOT_A_NUMBER')],
    ['Infinity', wrong('NOT_A_NUMBER')],
    ['NaN', wrong('NOT_A_NUMBER')],
    ['٣', wrong('NOT_A_NUMBER')],
    ['1/2', wrong('NOT_A_NUMBER')],
    ['=1+1', wrong('NOT_A_NUMBER')],
  ])('%j', (typed, reading) => {
    expect(readNumber(typed, 0)).toEqual(reading);
  });
});

describe('where two decimals are possible', () => {
  test.each<[language: string, typed: string, reading: NumberReading]>([
    ['any', '12', number('12')],
    ['any', '1234', number('1234')],
    ['sq', '1 234,5', number('1234.5')],
    ['sq', '1\u00a0234,50', number('1234.5')],
    ['sq', '1\u202f234\u202f567,89', number('1234567.89')],
    ['sr', '1.234,5', number('1234.5')],
    ['sr', '1.234.567,89', number('1234567.89')],
    ['sr', '0,25', number('0.25')],
    ['en', '1,234.5', number('1234.5')],
    ['en', '1,234,567.89', number('1234567.89')],
    ['en', '0.25', number('0.25')],
    ['any', "1'234.50", number('1234.5')],
    ['any', '12,50', number('12.5')],
    ['any', '12.50', number('12.5')],
    ['any', '12.5000', number('12.5')],
    ['any', '0.500', number('0.5')],
    ['any', '0,00', number('0')],
    ['any', '-0,00', number('0')],
    ['any', '-3,5', number('-3.5')],
    ['any', ',5', number('0.5')],
    ['any', '.05', number('0.05')],
    ['any', '1 234', number('1234')],
    ['any', '1.234.567', number('1234567')],
    ['any', '1,234,567', number('1234567')],
    ['sr', '1.234', asks('1234')],
    ['en', '1,234', asks('1234')],
    ['any', '-1.234', asks('-1234')],
    ['any', '12.500', asks('12500', '12.5')],
    ['any', '120,000', asks('120000', '120')],
    ['any', '1.2345', wrong('TOO_MANY_DECIMALS')],
    ['any', '1234.567', wrong('TOO_MANY_DECIMALS')],
    ['any', '1 234.567', wrong('TOO_MANY_DECIMALS')],
    ['any', '0,005', wrong('TOO_MANY_DECIMALS')],
    ['any', '1.234.5', wrong('NOT_A_NUMBER')],
    ['any', '€ 12', wrong('NOT_A_NUMBER')],
  ])('%s %j', (_language, typed, reading) => {
    expect(readNumber(typed, 2)).toEqual(reading);
  });
});

test('with three decimals both ways of meaning 1.234 are offered', () => {
  expect(readNumber('1.234', 3)).toEqual(asks('1234', '1.234'));
});
