import { clipboardBlock } from '../../../client/src/features/reporting/clipboardBlock';
import { tabbedRows } from '../../../client/src/features/reporting/tabbedRows';

const table = (rows: string) => `<html><body><table>${rows}</table></body></html>`;

test.each<[what: string, text: string, rows: string[][]]>([
  ['nothing', '', []],
  ['one value', '12', [['12']]],
  ['one value as spreadsheets copy it', '12\r\n', [['12']]],
  ['a column', '1\r\n2\r\n3\r\n', [['1'], ['2'], ['3']]],
  ['a column of a Mac', '1\r2\r3', [['1'], ['2'], ['3']]],
  [
    'rows and columns',
    '1\t2\n3\t4\n',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  [
    'blanks between',
    '1\t\t3\n\t\t\n',
    [
      ['1', '', '3'],
      ['', '', ''],
    ],
  ],
  [
    'a blank at the end of a row',
    '1\t\n2\t',
    [
      ['1', ''],
      ['2', ''],
    ],
  ],
  ['a blank row between', '1\n\n2\n', [['1'], [''], ['2']]],
  ['quotes around a line break', '"a\nb"\t2\n', [['a\nb', '2']]],
  ['quotes around a tab and doubled quotes', '"a\t""b"""\t2', [['a\t"b"', '2']]],
  ['a quote inside a text', '5" pipe\t2', [['5" pipe', '2']]],
  ['quotes that are not closed', '"a\t2', [['"a', '2']]],
])('text with tabs: %s', (_what, text, rows) => {
  expect(tabbedRows(text)).toEqual(rows);
});

test('a table in HTML goes before the text, since it knows the numbers behind what is shown', () => {
  const html = table(
    '<tr><td sdval="1234.5" sdnum="1033;10266;#.##0,00">1.234,50</td><td x:num="7">7,0</td></tr>' +
      '<tr><td align="left"><br></td><td x:num>8</td></tr>',
  );
  expect(clipboardBlock({ html, text: '1.234,50\t7,0\n\t8\n' })).toEqual([
    [
      { text: '1.234,50', raw: '1234.5' },
      { text: '7,0', raw: '7' },
    ],
    [{ text: '' }, { text: '8' }],
  ]);
});

test('line breaks and markup inside a cell are one text', () => {
  const html = table('<tr><td>Not<br>collected</td><td>\n  <font><b>1\u00a0234</b></font>\n </td></tr>');
  expect(clipboardBlock({ html, text: '' })).toEqual([[{ text: 'Not collected' }, { text: '1 234' }]]);
});

test('merged cells count once, and the others keep their places', () => {
  const html = table(
    '<tr><td colspan="2">1</td><td>2</td></tr><tr><td rowspan="2">3</td><td>4</td></tr><tr><td>5</td></tr>',
  );
  const texts = clipboardBlock({ html, text: '' })?.map((row) => row.map(({ text }) => text));
  expect(texts).toEqual([
    ['1', '', '2'],
    ['3', '4'],
    ['', '5'],
  ]);
});

test.each([
  ['a word of a page', '<p>12</p>', '12'],
  ['a single cell of which nothing more is known', table('<tr><td>12</td></tr>'), '12\r\n'],
  ['nothing', '', ''],
])('%s is left to the browser', (_what, html, text) => {
  expect(clipboardBlock({ html, text })).toBeNull();
});

test('a single cell of which the table knows the number is not pasted as it was shown', () => {
  const html = table('<tr><td sdval="12.345">12,3</td></tr>');
  expect(clipboardBlock({ html, text: '12,3\r\n' })).toEqual([[{ text: '12,3', raw: '12.345' }]]);
});

test('text with tabs is taken where the HTML has no table', () => {
  expect(clipboardBlock({ html: '<p>1 2</p>', text: '1\t2' })).toEqual([[{ text: '1' }, { text: '2' }]]);
});
