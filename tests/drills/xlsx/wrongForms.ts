import type { CellValue } from 'exceljs';
import { openForm, type OpenForm } from '../../support/forms';

/** A form that is one, but wrong: refused as a whole, or with a problem in the cell. */
export interface WrongForm {
  name: string;
  code: string;
  /** Fails as a whole, or lists the problem. */
  whole?: boolean;
  change: (form: OpenForm) => void;
}

const TOTAL = 'I1.1.1b total';
const PART = 'I1.1.1b sex=female';

const put =
  (
    value: CellValue,
    place: [key: string, column?: 'value' | 'denominator' | 'reason' | 'explanation'] = [TOTAL],
  ) =>
  (form: OpenForm) => {
    form.cell(place[0], place[1]).value = value;
  };

const stampOf = ({ workbook }: OpenForm) => workbook.getWorksheet('_form')?.getCell('A2');

export const WRONG_FORMS: WrongForm[] = [
  { name: 'a formula', code: 'FORMULA', change: put({ formula: '1+1', result: 2 }) },
  { name: 'a DDE formula', code: 'FORMULA', change: put({ formula: "cmd|'/c calc'!A0", result: 2 }) },
  { name: 'an error of Excel', code: 'ERROR_VALUE', change: put({ error: '#N/A' }) },
  {
    name: 'a date',
    code: 'DATE',
    change: (form) =>
      Object.assign(form.cell(TOTAL), { value: new Date('2018-05-03'), numFmt: 'dd.mm.yyyy' }),
  },
  { name: 'a word for a number', code: 'NOT_A_NUMBER', change: put('many') },
  { name: 'a part of a person', code: 'NOT_WHOLE', change: put('1,5') },
  { name: 'a negative count', code: 'NEGATIVE', change: put(-3) },
  { name: 'a number beyond all bounds', code: 'OUT_OF_RANGE', change: put(1e20) },
  { name: 'a truth for a number', code: 'NOT_A_NUMBER', change: put(true) },
  { name: 'an unknown reason', code: 'UNKNOWN_REASON', change: put('because', [TOTAL, 'reason']) },
  { name: 'a denominator of a count', code: 'NOT_HERE', change: put(3, [TOTAL, 'denominator']) },
  { name: 'an explanation of a category', code: 'NOT_HERE', change: put('x', [PART, 'explanation']) },
  {
    name: 'a value and a reason',
    code: 'VALUE_AND_REASON',
    change: (form) => {
      form.cell(TOTAL).value = 3;
      form.cell(TOTAL, 'reason').value = 'Withheld';
    },
  },
  {
    name: 'an explanation of 3,000 characters',
    code: 'TEXT_TOO_LONG',
    change: put('x'.repeat(3000), [TOTAL, 'explanation']),
  },
  {
    name: 'labels that were moved',
    code: 'ROW_MIXED',
    change: (form) => void (form.cell(TOTAL, 'code').value = 'I9.9.9'),
  },
  {
    name: 'an added row',
    code: 'UNKNOWN_ROW',
    change: ({ sheet }) => void (sheet.getCell(sheet.rowCount + 2, 7).value = 5),
  },
  {
    name: 'a removed row',
    code: 'ROW_MISSING',
    change: (form) => void (form.sheet.getCell(form.rowOf(PART), 1).value = null),
  },
  {
    name: 'a repeated row',
    code: 'ROW_TWICE',
    change: (form) => void (form.sheet.getCell(form.rowOf(PART), 1).value = TOTAL),
  },
  {
    name: 'a removed column',
    code: 'LAYOUT_CHANGED',
    whole: true,
    change: ({ sheet }) => mark(sheet, 'sm:reason', null),
  },
  {
    name: 'a repeated column',
    code: 'LAYOUT_CHANGED',
    whole: true,
    change: ({ sheet }) => mark(sheet, 'sm:unit', 'sm:value'),
  },
  {
    name: 'merged cells',
    code: 'LAYOUT_CHANGED',
    whole: true,
    change: (form) => form.sheet.mergeCells(form.rowOf(TOTAL), 7, form.rowOf(TOTAL), 8),
  },
  {
    name: 'no stamp',
    code: 'NOT_A_FORM',
    whole: true,
    change: ({ workbook }) => workbook.removeWorksheet('_form'),
  },
  {
    name: 'an altered stamp',
    code: 'ALTERED',
    whole: true,
    change: (form) => alter(form, (text) => `${text.slice(0, -2)}xx`),
  },
  {
    name: 'the signature of another server',
    code: 'ALTERED',
    whole: true,
    change: (form) => alter(form, (text) => `${'0'.repeat(64)}${text.slice(64)}`),
  },
];

function mark(sheet: OpenForm['sheet'], from: string, to: string | null): void {
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.value === from) cell.value = to;
    }),
  );
}

function alter(form: OpenForm, change: (text: string) => string): void {
  const cell = stampOf(form);
  if (cell) cell.value = change(cell.text);
}

/** The form with that wrong in it. */
export async function wrongForm(file: Buffer, { change }: WrongForm): Promise<Buffer> {
  const form = await openForm(file);
  change(form);
  return form.save();
}
