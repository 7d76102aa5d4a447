import { Workbook, type Cell, type Worksheet } from 'exceljs';
import {
  FORM_COLUMNS,
  type FormCellRow,
  type FormColumn,
  type FormModel,
  type FormValue,
} from '../formModel';
import {
  BOX,
  GREY,
  listOf,
  lock,
  number,
  numberRule,
  open,
  place as placeIn,
  setUp,
  words,
  writeHeader,
  YELLOW,
} from './formSheet';
import { STAMP_MARK, STAMP_PIECE, STAMP_SHEET } from './layout';
import { writeActivities } from './writeActivities';

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
  noBreakdown: 14,
  remark: 40,
};

const place = (column: FormColumn): number => placeIn('lines', column);
const FIRST_SEEN = place('code');
const LAST = FORM_COLUMNS.length;

const LINE_HEIGHT = 15;
/** So many fit beside one another in the column of labels, in bold. */
const LABEL_CHARACTERS = 46;
const REMARK_CHARACTERS = 38;
/** No row in Excel is higher. */
const MOST_HEIGHT = 409;

/** Writes a form as an Excel workbook. The only file that knows the library for it; run it in a thread. */
export async function writeForm(model: FormModel): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = 'Strategy Monitor';
  workbook.title = model.head[0] ?? '';
  const form = workbook.addWorksheet(model.sheet);
  await writeSheet(form, model);
  if (model.activities.rows.length > 0)
    await writeActivities(workbook.addWorksheet(model.activities.sheet), model);
  await writeInstructions(workbook.addWorksheet(model.instructionsSheet), model);
  await writeStamp(workbook.addWorksheet(STAMP_SHEET, { state: 'veryHidden' }), model.stamp);
  workbook.views = [
    { x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
  ];
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

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
  writeHeader(sheet, { table: 'lines', marks, headings: model.columns });
  model.rows.forEach((row, index) => {
    const at = marks + 2 + index;
    if (row.kind === 'cell') writeRow(sheet, { at, row, model });
    else writeObjective(sheet, at, row.text);
  });
  sheet.getColumn(place('remark')).hidden = !model.rows.some((row) => row.kind === 'cell' && row.remark);
  setUp(sheet, { table: 'lines', header: marks + 1, footer: model.footer });
  await lock(sheet);
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
  // LibreOffice and Excel leave a row as it was written: a long label or remark needs its lines.
  const lines = Math.ceil((row.label.length + 2) / LABEL_CHARACTERS);
  const remarkLines = Math.ceil((row.remark?.length ?? 0) / REMARK_CHARACTERS);
  sheet.getRow(at).height = Math.min(LINE_HEIGHT * Math.max(lines, remarkLines), MOST_HEIGHT);
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

function writeEntries(cell: (column: FormColumn) => Cell, row: FormCellRow, model: FormModel): void {
  const isOpen = row.open !== 'LOCKED';
  const { value, denominator } = row.numbers;
  if (value === 'YES_NO') {
    if (row.value !== null) words(cell('value'), row.value);
    if (isOpen) open(cell('value'), listOf(model.yesNo, model));
  } else {
    number(cell('value'), row.value, value);
    if (isOpen) open(cell('value'), numberRule(value, model));
  }
  if (denominator) {
    number(cell('denominator'), row.denominator, denominator);
    if (isOpen) open(cell('denominator'), numberRule(denominator, model));
  }
  if (row.reason !== null) words(cell('reason'), row.reason);
  if (isOpen) open(cell('reason'), listOf(model.reasons, model));
  if (row.open === 'IF_NEEDED')
    for (const column of ['value', 'reason', ...(denominator ? (['denominator'] as const) : [])] as const)
      cell(column).fill = YELLOW;
  if (row.remark !== null) words(cell('remark'), row.remark);
  cell('remark').alignment = { wrapText: true, vertical: 'top' };
  if (!row.isTotal) return;
  if (row.mark) {
    if (row.mark.isSet) words(cell('noBreakdown'), model.yesNo[0]);
    if (row.mark.open) open(cell('noBreakdown'), listOf(model.yesNo, model));
  }
  words(cell('explanation'), row.explanation ?? '');
  if (row.explanation === null) cell('explanation').value = null;
  cell('explanation').alignment = { wrapText: true, vertical: 'top' };
  if (row.mayExplain) open(cell('explanation'));
}
