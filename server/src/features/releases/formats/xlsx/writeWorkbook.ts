import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { stream, type Worksheet } from 'exceljs';
import { unzipSync } from 'fflate';
import type { Language } from '../../../../../../schema/language/languages';
import type { FileSource } from '../fileSource';
import { zipped } from '../zipped';
import { aboutSheet } from './aboutSheet';
import { columnsSheet } from './columnsSheet';
import { figuresSheet } from './figuresSheet';
import { indicatorsSheet } from './indicatorsSheet';
import { leftOutSheet } from './leftOutSheet';
import { referencesSheet } from './referencesSheet';
import type { SheetCell, SheetModel } from './sheetModel';

const DARK = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF0B3A66' } } as const;
/** More digits than a number in Excel can have. */
const MOST_DIGITS = 15;

/**
 * A release as an Excel workbook. The only file that knows the library for it; run it in a thread. Rows are written as
 * they come, and the file is packed again without the moment of its making. It names no person.
 */
export async function writeWorkbook(source: FileSource, language: Language): Promise<Uint8Array> {
  const out = new PassThrough();
  const read = buffer(out);
  const workbook = new stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: true });
  workbook.creator = 'Strategy Monitor';
  workbook.lastModifiedBy = 'Strategy Monitor';
  workbook.created = new Date(source.document.releasedAt);
  workbook.modified = new Date(source.document.releasedAt);
  for (const sheet of [
    aboutSheet(source, language),
    indicatorsSheet(source.document, language),
    figuresSheet(source.document, language),
    referencesSheet(source.document, language),
    leftOutSheet(source.document, language),
    columnsSheet(language),
  ])
    writeSheet(workbook.addWorksheet(sheet.name, { views: viewsOf(sheet) }), sheet);
  await workbook.commit();
  return zipped(unzipSync(new Uint8Array(await read)));
}

const viewsOf = ({ header }: SheetModel): Worksheet['views'] =>
  header === null ? [] : [{ state: 'frozen', ySplit: 1 }];

function writeSheet(sheet: Worksheet, { header, widths, rows }: SheetModel): void {
  sheet.columns = widths.map((width) => ({ width }));
  sheet.pageSetup = {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  };
  let at = 1;
  if (header !== null) {
    const row = sheet.getRow(at);
    header.forEach((title, place) => {
      const cell = row.getCell(place + 1);
      cell.value = title;
      Object.assign(cell, { fill: DARK, font: { bold: true, color: { argb: 'FFFFFFFF' } } });
      cell.alignment = { wrapText: true, vertical: 'middle' };
    });
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: header.length } };
    row.commit();
    at += 1;
  }
  for (const cells of rows) {
    const row = sheet.getRow(at);
    cells.forEach((content, place) => writeCell(row.getCell(place + 1), content));
    row.commit();
    at += 1;
  }
}

function writeCell(cell: ReturnType<ReturnType<Worksheet['getRow']>['getCell']>, content: SheetCell): void {
  if (content === null) return;
  if (typeof content === 'string' || 'words' in content) {
    const { words, bold = false, wrap = false } = typeof content === 'string' ? { words: content } : content;
    cell.value = words;
    // Text that stays text, also when somebody edits a cell that begins with `=`.
    cell.numFmt = '@';
    if (bold) cell.font = { bold: true };
    if (wrap) cell.alignment = { wrapText: true, vertical: 'top' };
    return;
  }
  const { number, decimals = 0 } = content;
  cell.numFmt = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  if (content.isYear) cell.numFmt = '0';
  // A longer number would lose its last digits as a number.
  cell.value = number.replace(/\D/g, '').length > MOST_DIGITS ? number : Number(number);
}
