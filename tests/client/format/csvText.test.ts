import { csvText } from '../../../client/src/format/csvText';

const figure = (text: string, value: string | null) => ({ text, value });

test.each([
  ['en', '\uFEFFQ1 2019,1234.5\r\n'],
  ['sr', '\uFEFFQ1 2019;1234,5\r\n'],
  ['sq', '\uFEFFQ1 2019;1234,5\r\n'],
] as const)('%s figures leave exact, in the way that its spreadsheets read', (language, expected) => {
  expect(csvText(language, [['Q1 2019', figure('1,234.5', '1234.5')]])).toBe(expected);
});

test('a missing figure is a blank, never a dash or a zero', () => {
  expect(csvText('en', [['Q1', figure('–', null), figure('0', '0')]])).toBe('\uFEFFQ1,,0\r\n');
});

test('text that a spreadsheet would run as a formula is made harmless, a negative figure is not touched', () => {
  expect(csvText('en', [['=1+1', '@x', figure('−5', '-5')]])).toBe("\uFEFF'=1+1,'@x,-5\r\n");
});

test('separators, quotes and line ends inside a text are kept inside its cell', () => {
  expect(csvText('en', [['a, "b"\nc']])).toBe('\uFEFF"a, ""b""\nc"\r\n');
});
