import { randomBytes } from 'node:crypto';
import { strToU8 } from 'fflate';
import {
  packed,
  renamed,
  SHEET,
  TEXTS,
  TYPES,
  withEntry,
  without,
  withParts,
  withText,
  type Parts,
} from './packages';

/** A file that must not be used, and the code with which it is refused. */
export interface HostileFile {
  name: string;
  code: string;
  make: (form: Buffer) => Buffer;
}

const MEGABYTE = 1_000_000;
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const zeros = (megabytes: number) => new Uint8Array(megabytes * MEGABYTE);
const add = (parts: Parts) => (form: Buffer) => withParts(form, parts);
const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
const relation = (type: string, mode: string) =>
  xml(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://attacker.example/x" TargetMode="${mode}"/></Relationships>`,
  );
const LAUGHS =
  '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>';
const many = (count: number, make: (index: number) => Uint8Array): Parts =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`xl/part${index}.xml`, make(index)]));

export const NO_PACKAGES: HostileFile[] = [
  { name: 'an empty file', code: 'EMPTY', make: () => Buffer.alloc(0) },
  { name: 'a table of values as text', code: 'NOT_XLSX', make: () => Buffer.from('a,b\n1,2\n') },
  { name: 'a picture', code: 'NOT_XLSX', make: () => Buffer.from('89504e470d0a1a0a0000000d', 'hex') },
  { name: 'a PDF', code: 'NOT_XLSX', make: () => Buffer.from('%PDF-1.7\n') },
  { name: 'a web page', code: 'NOT_XLSX', make: () => Buffer.from('<html><table></table></html>') },
  { name: 'a program', code: 'NOT_XLSX', make: () => Buffer.from('MZ\u0090\u0000') },
  { name: 'an old .xls', code: 'OLD_XLS', make: () => Buffer.concat([COMPOUND, Buffer.alloc(4096)]) },
  {
    name: 'a workbook behind a password',
    code: 'ENCRYPTED',
    make: () => Buffer.concat([COMPOUND, Buffer.alloc(512), Buffer.from('EncryptedPackage', 'utf16le')]),
  },
  {
    name: 'more than 2 MB',
    code: 'TOO_LARGE',
    make: () => Buffer.concat([Buffer.from('PK\u0003\u0004'), randomBytes(3 * MEGABYTE)]),
  },
];

export const BROKEN: HostileFile[] = [
  { name: 'half a file', code: 'DAMAGED', make: (form) => form.subarray(0, form.length / 2) },
  { name: 'a file without its end', code: 'DAMAGED', make: (form) => form.subarray(0, form.length - 22) },
  {
    name: 'a Word file',
    code: 'NOT_XLSX',
    make: () => packed({ [TYPES]: xml('<Types/>'), 'word/document.xml': xml('<w/>') }),
  },
  {
    name: 'an OpenDocument table',
    code: 'NOT_XLSX',
    make: () =>
      packed({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': xml('<c/>'),
      }),
  },
  { name: 'a missing sheet', code: 'DAMAGED', make: (form) => without(form, SHEET) },
  { name: 'missing texts', code: 'DAMAGED', make: (form) => without(form, TEXTS) },
  {
    name: 'XML that ends early',
    code: 'DAMAGED',
    make: (form) => withText(form, SHEET, (text) => `${text.slice(0, -400)}<c r="A`),
  },
  { name: 'XML in UTF-16', code: 'DAMAGED', make: add({ [TEXTS]: Buffer.from('\ufeff<sst/>', 'utf16le') }) },
  { name: 'a sheet of random bytes', code: 'DAMAGED', make: add({ [SHEET]: randomBytes(5000) }) },
];

export const BOMBS: HostileFile[] = [
  { name: 'a part of 60 MB', code: 'UNPACKS_TOO_LARGE', make: add({ 'xl/media/a.bin': zeros(60) }) },
  { name: 'a sheet of 60 MB', code: 'UNPACKS_TOO_LARGE', make: add({ [SHEET]: zeros(60) }) },
  { name: '20 parts of 3 MB', code: 'UNPACKS_TOO_LARGE', make: add(many(20, () => zeros(3))) },
  { name: '1,000 parts', code: 'UNPACKS_TOO_LARGE', make: add(many(1000, () => strToU8('x'))) },
  {
    name: 'a part of 60 MB that says it has 1,000 bytes',
    code: 'UNSAFE',
    make: (form) =>
      withEntry(withParts(form, { 'xl/media/a.bin': zeros(60) }), 'xl/media/a.bin', (entry) =>
        entry.writeUInt32LE(1000, 24),
      ),
  },
  {
    name: 'a sheet of 60 MB that says it has 1,000 bytes',
    code: 'UNSAFE',
    make: (form) =>
      withEntry(withParts(form, { [SHEET]: zeros(60) }), SHEET, (entry) => entry.writeUInt32LE(1000, 24)),
  },
  {
    name: 'a package in the package',
    code: 'UNSAFE',
    make: (form) => withParts(form, { 'xl/media/a.xlsx': form }),
  },
  {
    name: 'a bomb in a package in the package',
    code: 'UNSAFE',
    make: (form) => withParts(form, { 'xl/media/a.zip': packed({ a: zeros(60) }) }),
  },
  {
    name: 'a million laughs',
    code: 'UNSAFE',
    make: (form) => withText(form, SHEET, (text) => text.replace('<worksheet', `${LAUGHS}<worksheet`)),
  },
  {
    name: 'an entity from a file of the server',
    code: 'UNSAFE',
    make: (form) =>
      withText(form, TEXTS, (text) =>
        text.replace('<sst', '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><sst'),
      ),
  },
  {
    name: '20,000 rows',
    code: 'TOO_MANY_ROWS',
    make: (form) =>
      withText(form, SHEET, (text) =>
        text.replace('</sheetData>', `${'<row><c r="Z9999"><v>1</v></c></row>'.repeat(20_000)}</sheetData>`),
      ),
  },
  {
    name: '30,000 texts',
    code: 'TOO_MANY_ROWS',
    make: (form) =>
      withText(form, TEXTS, (text) => text.replace('</sst>', `${'<si><t>x</t></si>'.repeat(30_000)}</sst>`)),
  },
];

export const UNSAFE: HostileFile[] = [
  { name: 'a way out of the folder', code: 'UNSAFE', make: add({ '../../etc/cron.d/x': strToU8('x') }) },
  { name: 'a place on the disk', code: 'UNSAFE', make: add({ '/etc/passwd': strToU8('x') }) },
  {
    name: 'a part twice',
    code: 'UNSAFE',
    make: (form) =>
      renamed(
        withParts(form, { 'xl/aa.xml': xml('<a/>'), 'xl/bb.xml': xml('<b/>') }),
        'xl/bb.xml',
        'xl/aa.xml',
      ),
  },
  { name: 'a part twice but for capitals', code: 'UNSAFE', make: add({ 'xl/Styles.xml': xml('<a/>') }) },
  {
    name: 'an encrypted part',
    code: 'UNSAFE',
    make: (form) => withEntry(form, SHEET, (entry) => entry.writeUInt16LE(1, 8)),
  },
  {
    name: 'an unknown packing',
    code: 'UNSAFE',
    make: (form) => withEntry(form, SHEET, (entry) => entry.writeUInt16LE(12, 10)),
  },
  { name: 'macros', code: 'MACROS', make: add({ 'xl/vbaProject.bin': strToU8('x') }) },
  {
    name: 'a workbook of macros by its type',
    code: 'MACROS',
    make: (form) =>
      withText(form, TYPES, (text) =>
        text
          .replace('spreadsheetml.sheet.main+xml', 'sheet.macroEnabled.main+xml')
          .replace(
            'application/vnd.openxmlformats-officedocument.sheet.macro',
            'application/vnd.ms-excel.sheet.macro',
          ),
      ),
  },
  { name: 'Excel 4 macros', code: 'MACROS', make: add({ 'xl/macrosheets/sheet1.xml': xml('<a/>') }) },
  {
    name: 'a link to another workbook',
    code: 'LINKS',
    make: add({ 'xl/externalLinks/externalLink1.xml': xml('<externalLink/>') }),
  },
  {
    name: 'a DDE link',
    code: 'LINKS',
    make: add({
      'xl/externalLinks/externalLink1.xml': xml(
        '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>',
      ),
    }),
  },
  {
    name: 'a picture from elsewhere',
    code: 'LINKS',
    make: add({ 'xl/worksheets/_rels/sheet1.xml.rels': relation('image', 'External') }),
  },
  {
    name: 'a connection to a database',
    code: 'LINKS',
    make: add({ 'xl/connections.xml': xml('<connections/>') }),
  },
  { name: 'an embedded object', code: 'LINKS', make: add({ 'xl/embeddings/oleObject1.bin': strToU8('x') }) },
];
