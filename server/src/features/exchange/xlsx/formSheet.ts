import type { Cell, DataValidation, Worksheet } from 'exceljs';
import type { FormModel, NumberLook } from '../formModel';
import { columnMark, HEADER_KEY, TABLES, type Table, type TableColumn } from './layout';

/** More digits than a number in Excel can have. */
const MOST_DIGITS = 15;

/** Of what is locked. */
export const GREY = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEEF1F4' } } as const;
/** Of what is taken only where a sum needs it. */
export const YELLOW = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF4CC' } } as const;
const DARK = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF0B3A66' } } as const;
const LINE = { style: 'thin', color: { argb: 'FF9AA7B2' } } as const;
export const BOX = { top: LINE, left: LINE, bottom: LINE, right: LINE };

/** Locked without a password: against slips, not against people. */
export const lock = (sheet: Worksheet) =>
  sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
  });

/** Text that stays text: also when somebody edits a cell that begins with `=`. */
export function words(cell: Cell, text: string): void {
  cell.value = text;
  cell.numFmt = '@';
}

/** Where a column of a table stands. */
export const place = (table: Table, column: TableColumn): number =>
  (TABLES[table].columns as readonly TableColumn[]).indexOf(column) + 1;

/** Marks the columns in a hidden row, and heads them in the next. */
export function writeHeader(
  sheet: Worksheet,
  {
    table,
    marks,
    headings,
  }: { table: Table; marks: number; headings: Readonly<Partial<Record<TableColumn, string>>> },
): void {
  sheet.getRow(marks).hidden = true;
  for (const column of TABLES[table].columns) {
    words(sheet.getCell(marks, place(table, column)), columnMark(table, column));
    const cell = sheet.getCell(marks + 1, place(table, column));
    words(cell, column === 'key' ? HEADER_KEY : (headings[column] ?? ''));
    Object.assign(cell, { fill: DARK, border: BOX, font: { bold: true, color: { argb: 'FFFFFFFF' } } });
    cell.alignment = { wrapText: true, vertical: 'middle' };
  }
  sheet.getRow(marks + 1).height = 34;
}

/** A number in its look; a text where Excel would lose digits of it. */
export function number(cell: Cell, text: string | null, look: NumberLook): void {
  const decimals = '0'.repeat(look.decimals);
  cell.numFmt = `#,##0${decimals && `.${decimals}`}${look.sign ? `"${look.sign}"` : ''}`;
  if (text === null) return;
  // A longer number would lose its last digits as a number.
  cell.value = text.replace(/\D/g, '').length > MOST_DIGITS ? text : Number(text);
}

/** Lets people fill a cell in. */
export function open(cell: Cell, rule?: DataValidation): void {
  cell.protection = { locked: false };
  cell.fill = { type: 'pattern', pattern: 'none' };
  if (rule) cell.dataValidation = rule;
}

/** One of some words. */
export const listOf = (choices: readonly string[], { messages }: FormModel): DataValidation => ({
  type: 'list',
  allowBlank: true,
  formulae: [`"${choices.join(',')}"`],
  showErrorMessage: true,
  errorTitle: messages.title,
  error: messages.list,
});

/** What may be typed as a number. */
export function numberRule({ decimals, mayBeNegative }: NumberLook, { messages }: FormModel): DataValidation {
  const whole = decimals === 0;
  return {
    type: whole ? 'whole' : 'decimal',
    operator: 'greaterThanOrEqual',
    allowBlank: true,
    formulae: [mayBeNegative ? -1e15 : 0],
    showErrorMessage: true,
    errorTitle: messages.title,
    error: mayBeNegative ? messages.any : whole ? messages.whole : messages.decimal,
  };
}

/** What stays in sight, and how the sheet is printed. */
export function setUp(
  sheet: Worksheet,
  { table, header, footer }: { table: Table; header: number; footer: string },
): void {
  sheet.views = [{ state: 'frozen', xSplit: place(table, 'label'), ySplit: header, zoomScale: 100 }];
  sheet.pageSetup = {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  };
  sheet.pageSetup.printTitlesRow = `${header}:${header}`;
  // An ampersand begins a code there.
  sheet.headerFooter.oddFooter = `&L${footer.replaceAll('&', '&&').slice(0, 200)}&R&P / &N`;
}
