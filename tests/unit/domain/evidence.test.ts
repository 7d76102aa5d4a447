import { cleanFileName, kindOfName, refuseFile } from '../../../server/src/domain/evidence';

test.each([
  ['report.pdf', 'PDF'],
  ['REPORT.PDF', 'PDF'],
  ['scan.jpeg', 'JPG'],
  ['a.docx.exe', null],
  ['a.docm', null],
  ['pdf', null],
  ['a.', null],
  ['a.constructor', null],
])('the name %j promises %s', (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
});

test.each([
  ['C:\\Users\\arta\\lista.pdf', 'lista.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['Çështjet e vitit.pdf', 'Çështjet e vitit.pdf'],
  ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
  ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie x.pdf'],
  ['a\0b<c>|?.pdf', 'abc.pdf'],
  ['  ..hidden.pdf. ', 'hidden.pdf'],
  ['///', ''],
])('%j is kept as %j', (given, name) => {
  expect(cleanFileName(given)).toBe(name);
});

test.each(['x', 'š', '😀'])(
  'a very long name of %s keeps its ending and is cut between characters',
  (letter) => {
    const name = cleanFileName(`${letter.repeat(400)}.docx`);
    expect(name.length).toBeLessThanOrEqual(150);
    expect(name.endsWith('.docx')).toBe(true);
    expect(name).not.toMatch(/\p{Cs}/u);
  },
);

const MB = 1024 * 1024;
const files = (count: number, bytes: number, itemId = 'a') =>
  Array.from({ length: count }, () => ({ itemId, bytes }));

test.each([
  ['the first file', [], 10 * MB, null],
  ['the twentieth', files(19, 1), 1, null],
  ['the twenty-first', files(20, 1), 1, 'TOO_MANY_FILES'],
  ['one on another line', files(20, 1, 'b'), 1, null],
  ['what fills the report', files(9, 10 * MB, 'b'), 10 * MB, null],
  ['one byte more', [...files(9, 10 * MB, 'b'), ...files(1, 1, 'c')], 10 * MB, 'REPORT_FILES_FULL'],
])('%s: %#', (_, attached, bytes, refusal) => {
  expect(refuseFile(attached, { itemId: 'a', bytes })).toBe(refusal);
});
