import { Workbook, type Cell, type DataValidation, type Worksheet } from 'exceljs';
import {
  FORM_COLUMNS,
  type FormCellRow,
  type FormColumn,
  type FormModel,
  type FormValue,
  type NumberLook,
} from '../formModel';
import { columnMark, HEADER_KEY, STAMP_MARK, STAMP_PIECE, STAMP_SHEET } from './layout';

const WIDTHS: Record<FormColumn, number> = {
  key: 10,
  code: 10,
  label: 52,
  unit: 14,
  previous: 14,
  lastYear: 14,
  value: 16,
  denominator: 14,
  reason: 24,
  explanation: 46,
};

const place = (column: FormColumn): number => FORM_COLUMNS.indexOf(column) + 1;
const FIRST_SEEN = place('code');
const LAST = FORM_COLUMNS.length;

const LINE_HEIGHT = 15;
/** So many fit beside one another in the column of labels, in bold. */
const LABEL_CHARACTERS = 46;

/** More digits than a number in Excel can have. */
const MOST_DIGITS = 15;

const GREY = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEEF1F4' } } as const;
const DARK = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF0B3A66' } } as const;
const LINE = { style: 'thin', color: { argb: 'FF9AA7B2' } } as const;
const BOX = { top: LINE, left: LINE, bottom: LINE, right: LINE };

/** Writes a form as an Excel workbook. The only file that knows the library for it; run it in a thread. */
export async function writeForm(model: FormModel): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = 'Strategy Monitor';
  workbook.title = model.head[0] ?? '';
  const form = workbook.addWorksheet(model.sheet);
  await writeSheet(form, model);
  await writeInstructions(workbook.addWorksheet(model.instructionsSheet), model);
  await writeStamp(workbook.addWorksheet(STAMP_SHEET, { state: 'veryHidden' }), model.stamp);
  workbook.views = [
    { x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
  ];
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Locked without a password: against slips, not against people. */
const lock = (sheet: Worksheet) =>
  sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
  });

async function writeInstructions(sheet: Worksheet, { instructions }: FormModel): Promise<void> {
  sheet.getColumn(1).width = 100;
  instructions.forEach((text, index) => {
    const cell = sheet.getCell(index + 1, 1);
    words(cell, text);
    cell.font = index === 0 ? { bold: true, size: 14 } : {};
    cell.alignment = { wrapText: true, vertical: 'top' };
  });
  sheet.pageSetup = { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  await lock(sheet);
}

async function writeStamp(sheet: Worksheet, stamp: string): Promise<void> {
  words(sheet.getCell(1, 1), STAMP_MARK);
  for (let start = 0, row = 2; start < stamp.length; start += STAMP_PIECE, row += 1)
    words(sheet.getCell(row, 1), stamp.slice(start, start + STAMP_PIECE));
  await lock(sheet);
}

/** Text that stays text: also when somebody edits a cell that begins with `=`. */
function words(cell: Cell, text: string): void {
  cell.value = text;
  cell.numFmt = '@';
}

async function writeSheet(sheet: Worksheet, model: FormModel): Promise<void> {
  for (const column of FORM_COLUMNS) sheet.getColumn(place(column)).width = WIDTHS[column];
  sheet.getColumn(place('key')).hidden = true;
  model.head.forEach((text, index) => {
    const cell = sheet.getCell(index + 1, FIRST_SEEN);
    words(cell, text);
    cell.font =
      index === 0 ? { bold: true, size: 14 } : index > 1 ? { bold: true, color: { argb: 'FF8F1010' } } : {};
  });
  const marks = model.head.length + 1;
  writeHeader(sheet, marks, model);
  model.rows.forEach((row, index) => {
    const at = marks + 2 + index;
    if (row.kind === 'cell') writeRow(sheet, { at, row, model });
    else writeObjective(sheet, at, row.text);
  });
  setUp(sheet, marks + 1, model.footer);
  await lock(sheet);
}

function writeHeader(sheet: Worksheet, marks: number, { columns }: FormModel): void {
  sheet.getRow(marks).hidden = true;
  for (const column of FORM_COLUMNS) {
    words(sheet.getCell(marks, place(column)), columnMark(column));
    const cell = sheet.getCell(marks + 1, place(column));
    words(cell, column === 'key' ? HEADER_KEY : columns[column]);
    Object.assign(cell, { fill: DARK, border: BOX, font: { bold: true, color: { argb: 'FFFFFFFF' } } });
    cell.alignment = { wrapText: true, vertical: 'middle' };
  }
  sheet.getRow(marks + 1).height = 34;
}

function writeObjective(sheet: Worksheet, at: number, text: string): void {
  for (let column = FIRST_SEEN; column <= LAST; column += 1) sheet.getCell(at, column).fill = GREY;
  words(sheet.getCell(at, FIRST_SEEN), text);
  sheet.getCell(at, FIRST_SEEN).font = { bold: true };
}

interface RowPlace {
  at: number;
  row: FormCellRow;
  model: FormModel;
}

function writeRow(sheet: Worksheet, { at, row, model }: RowPlace): void {
  const cell = (column: FormColumn) => sheet.getCell(at, place(column));
  for (const column of FORM_COLUMNS) Object.assign(cell(column), { fill: GREY, border: BOX });
  words(cell('key'), row.key);
  words(cell('code'), row.code);
  words(cell('label'), row.label);
  words(cell('unit'), row.unit);
  cell('label').font = { bold: row.isTotal };
  cell('label').alignment = { wrapText: true, vertical: 'top', indent: row.isTotal ? 0 : 2 };
  // LibreOffice and Excel leave a row as it was written: a long label needs its lines.
  sheet.getRow(at).height = LINE_HEIGHT * Math.ceil((row.label.length + 2) / LABEL_CHARACTERS);
  earlier(cell('previous'), row.previous);
  earlier(cell('lastYear'), row.lastYear);
  writeEntries(cell, row, model);
}

function earlier(cell: Cell, value: FormValue | null): void {
  if (value === null) return;
  if ('words' in value) words(cell, value.words);
  else number(cell, value.number, value.look);
  cell.alignment = { horizontal: 'right' };
}

function number(cell: Cell, text: string | null, look: NumberLook): void {
  const decimals = '0'.repeat(look.decimals);
  cell.numFmt = `#,##0${decimals && `.${decimals}`}${look.sign ? `"${look.sign}"` : ''}`;
  if (text === null) return;
  // A longer number would lose its last digits as a number.
  cell.value = text.replace(/\D/g, '').length > MOST_DIGITS ? text : Number(text);
}

function writeEntries(cell: (column: FormColumn) => Cell, row: FormCellRow, model: FormModel): void {
  const { value, denominator } = row.numbers;
  if (value === 'YES_NO') {
    if (row.value !== null) words(cell('value'), row.value);
    if (row.open) open(cell('value'), listOf(model.yesNo, model));
  } else {
    number(cell('value'), row.value, value);
    if (row.open) open(cell('value'), numberRule(value, model));
  }
  if (denominator) {
    number(cell('denominator'), row.denominator, denominator);
    if (row.open) open(cell('denominator'), numberRule(denominator, model));
  }
  if (row.reason !== null) words(cell('reason'), row.reason);
  if (row.open) open(cell('reason'), listOf(model.reasons, model));
  if (!row.isTotal) return;
  words(cell('explanation'), row.explanation ?? '');
  if (row.explanation === null) cell('explanation').value = null;
  cell('explanation').alignment = { wrapText: true, vertical: 'top' };
  if (row.mayExplain) open(cell('explanation'));
}

function open(cell: Cell, rule?: DataValidation): void {
  cell.protection = { locked: false };
  cell.fill = { type: 'pattern', pattern: 'none' };
  if (rule) cell.dataValidation = rule;
}

const listOf = (choices: readonly string[], { messages }: FormModel): DataValidation => ({
  type: 'list',
  allowBlank: true,
  formulae: [`"${choices.join(',')}"`],
  showErrorMessage: true,
  errorTitle: messages.title,
  error: messages.list,
});

function numberRule({ decimals, mayBeNegative }: NumberLook, { messages }: FormModel): DataValidation {
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

function setUp(sheet: Worksheet, header: number, footer: string): void {
  sheet.views = [{ state: 'frozen', xSplit: place('label'), ySplit: header, zoomScale: 100 }];
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
