import type { Cell, Worksheet } from 'exceljs';
import { ACTIVITY_COLUMNS, type ActivityColumn, type FormActivityRow, type FormModel } from '../formModel';
import {
  BOX,
  GREY,
  listOf,
  lock,
  number,
  numberRule,
  open,
  place,
  setUp,
  words,
  writeHeader,
} from './formSheet';

const WIDTHS: Record<ActivityColumn, number> = {
  key: 10,
  code: 10,
  label: 52,
  percent: 14,
  postponed: 12,
  narrative: 46,
  obstacles: 46,
  spent: 16,
  remark: 40,
};
const HEAD = 1;
const MARKS = 2;
const HEIGHT = 45;
const CENTS = { decimals: 2, mayBeNegative: false };

/** Writes the sheet on which the status of activities is reported. */
export async function writeActivities(sheet: Worksheet, model: FormModel): Promise<void> {
  const { columns, rows } = model.activities;
  for (const column of ACTIVITY_COLUMNS) sheet.getColumn(place('activities', column)).width = WIDTHS[column];
  sheet.getColumn(place('activities', 'key')).hidden = true;
  sheet.getColumn(place('activities', 'remark')).hidden = !rows.some(({ remark }) => remark);
  const title = sheet.getCell(HEAD, place('activities', 'code'));
  words(title, `${model.activities.sheet}. ${model.head[0] ?? ''}`);
  title.font = { bold: true, size: 14 };
  writeHeader(sheet, { table: 'activities', marks: MARKS, headings: columns });
  rows.forEach((row, index) => writeRow(sheet, MARKS + 2 + index, { row, model }));
  setUp(sheet, { table: 'activities', header: MARKS + 1, footer: model.footer });
  await lock(sheet);
}

function writeRow(
  sheet: Worksheet,
  at: number,
  { row, model }: { row: FormActivityRow; model: FormModel },
): void {
  const cell = (column: ActivityColumn): Cell => sheet.getCell(at, place('activities', column));
  for (const column of ACTIVITY_COLUMNS) {
    Object.assign(cell(column), { fill: GREY, border: BOX });
    cell(column).alignment = { wrapText: true, vertical: 'top' };
  }
  sheet.getRow(at).height = HEIGHT;
  for (const column of ['key', 'code', 'label', 'narrative', 'obstacles', 'remark'] as const)
    if (row[column] !== null) words(cell(column), row[column]);
  if (row.percent !== null) cell('percent').value = row.percent;
  if (row.postponed) words(cell('postponed'), model.yesNo[0]);
  number(cell('spent'), row.spent, CENTS);
  if (!row.open) return;
  open(cell('percent'), {
    ...{ type: 'whole', operator: 'between', allowBlank: true, formulae: [0, 100] },
    ...{ showErrorMessage: true, errorTitle: model.messages.title, error: model.messages.percent },
  });
  open(cell('postponed'), listOf(model.yesNo, model));
  open(cell('narrative'));
  open(cell('obstacles'));
  open(cell('spent'), numberRule(CENTS, model));
}
