import { formatEur } from '../../../schema/language/formatEur';
import { formatNumber, type NumberForm } from '../../../schema/language/formatNumber';
import { formatPercent } from '../../../schema/language/formatPercent';
import { LANGUAGES, type Language } from '../../../schema/language/languages';

const NBSP = '\u00a0';

test.each<[Language, string, string]>([
  ['sq', '12345.6', `12${NBSP}345,6`],
  ['sr', '12345.6', '12.345,6'],
  ['en', '12345.6', '12,345.6'],
  ['sq', '1234', `1${NBSP}234`],
  ['sr', '1234', '1.234'],
  ['en', '1234', '1,234'],
  ['en', '999', '999'],
  ['en', '0', '0'],
  ['sr', '-1234.5', '−1.234,5'],
  ['en', '12.5000', '12.5'],
  ['en', '007', '7'],
  ['en', '1234567890123456.7891', '1,234,567,890,123,456.7891'],
])('a reader of %s sees %s as %s', (language, text, shown) => {
  expect(formatNumber(language, text)).toBe(shown);
});

test.each<[string, NumberForm, string]>([
  ['2.5', { decimals: 0 }, '3'],
  ['-2.5', { decimals: 0 }, '−3'],
  ['2.4999', { decimals: 0 }, '2'],
  ['1.005', { decimals: 2 }, '1.01'],
  ['9.995', { decimals: 2 }, '10.00'],
  ['999.5', { decimals: 0 }, '1,000'],
  ['0.05', { decimals: 1 }, '0.1'],
  ['-0.04', { decimals: 1 }, '0.0'],
  ['7', { decimals: 2 }, '7.00'],
  ['7.10', { maxDecimals: 2 }, '7.1'],
  ['0.333333', { maxDecimals: 2 }, '0.33'],
  ['0.333333', {}, '0.3333'],
  ['9007199254740993', {}, '9,007,199,254,740,993'],
])('%s with %j is rounded half away from zero, digit by digit, to %s', (text, form, shown) => {
  expect(formatNumber('en', text, form)).toBe(shown);
});

test.each(['', ' ', '1,5', '1e3', '.5', '5.', '+5', 'NaN', '--1', '1 000', '١٢'])(
  '"%s" is no decimal text and is refused',
  (text) => {
    expect(() => formatNumber('en', text)).toThrow(RangeError);
  },
);

test.each<[Language, string, string]>([
  ['sq', '75', '75,0%'],
  ['sr', '75', '75,0%'],
  ['en', '75', '75.0%'],
])('three quarters read in %s as a percentage', (language, text, shown) => {
  expect(formatPercent(language, text)).toBe(shown);
});

test('a percentage has as many decimals as asked for', () => {
  expect(formatPercent('sr', '1234.56', 0)).toBe('1.235%');
});

test.each<[Language, string, string]>([
  ['sq', '1234.5', `1${NBSP}234,50${NBSP}€`],
  ['sr', '1234.5', `1.234,50${NBSP}€`],
  ['en', '1234.5', '€1,234.50'],
  ['en', '-20', '−€20.00'],
  ['sq', '-20', `−20,00${NBSP}€`],
])('a reader of %s sees %s euros as %s', (language, text, shown) => {
  expect(formatEur(language, text)).toBe(shown);
});

test('a budget can be shown in whole euros', () => {
  expect(formatEur('en', '1234.5', 0)).toBe('€1,235');
});

/** Node knows the locale data that browsers lack: an independent witness for the marks and signs. */
const LOCALES: Record<Language, string> = { sq: 'sq', sr: 'sr-Latn', en: 'en-GB' };

test.each(LANGUAGES)(
  'numbers, percentages and euros in %s agree with the Unicode locale data',
  (language) => {
    const locale = LOCALES[language];
    const grouped = { useGrouping: 'always' } as Intl.NumberFormatOptions;
    const number = new Intl.NumberFormat(locale, grouped);
    const percent = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1 });
    const euro = new Intl.NumberFormat(locale, { ...grouped, style: 'currency', currency: 'EUR' });
    expect(formatNumber(language, '1234567.89')).toBe(number.format(1234567.89));
    expect(formatPercent(language, '47.9')).toBe(percent.format(0.479));
    expect(formatEur(language, '1234.5')).toBe(euro.format(1234.5));
  },
);
