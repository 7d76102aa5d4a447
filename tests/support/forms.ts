import { Workbook, type Cell, type CellValue, type Worksheet } from 'exceljs';
import type { FormReading } from '../../schema/exchange/formReading';
import type { AnswerError } from './browserAt';
import type { PersonName, World } from './world';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The headers of somebody who is signed in. */
async function headersOf(
  world: Pick<World, 'as' | 'address'>,
  person: PersonName | 'anonymous',
  language: string,
) {
  const browser = world.as(person);
  await browser.query('{ viewer { id } }');
  const cookie = browser.cookie();
  return { 'accept-language': language, ...(cookie ? { cookie: `monitor_session=${cookie}` } : {}) };
}

/** Asks for the form of a report. */
export async function askForm(
  world: Pick<World, 'as' | 'address'>,
  person: PersonName | 'anonymous',
  reportId: string,
  language = 'en',
): Promise<Response> {
  return fetch(`${world.address}/forms/${reportId}`, { headers: await headersOf(world, person, language) });
}

/** The form of a report as a file; not getting it is a fault of the test. */
export async function theForm(
  world: Pick<World, 'as' | 'address'>,
  person: PersonName,
  reportId: string,
  language = 'en',
): Promise<Buffer> {
  const response = await askForm(world, person, reportId, language);
  if (!response.ok) throw new Error(`No form: ${await response.text()}`);
  return Buffer.from(await response.arrayBuffer());
}

export interface FormAnswer {
  status: number;
  reading: FormReading;
  error: AnswerError | undefined;
}

interface Sending {
  language?: string;
  headers?: Record<string, string>;
}

/** Sends a file as the form of a report. */
export async function sendForm(
  world: Pick<World, 'as' | 'address'>,
  person: PersonName | 'anonymous',
  [reportId, file, { language = 'en', headers = {} } = {}]: [string, Uint8Array, Sending?],
): Promise<FormAnswer> {
  const response = await fetch(`${world.address}/forms/${reportId}`, {
    method: 'POST',
    body: file as BodyInit,
    headers: { 'content-type': XLSX, ...(await headersOf(world, person, language)), ...headers },
  });
  const answer = (await response.json()) as FormReading & { errors?: AnswerError[] };
  return { status: response.status, reading: answer, error: answer.errors?.[0] };
}

/** A form opened as Excel would, for filling in. */
export interface OpenForm {
  workbook: Workbook;
  sheet: Worksheet;
  /** The cell of a row, by the key in its hidden column, for example `I1.1.1a total`. */
  cell: (key: string, column?: keyof typeof LETTERS) => Cell;
  /** The cell of an activity, by its code. */
  activity: (code: string, column: keyof typeof ACTIVITY_LETTERS) => Cell;
  rowOf: (key: string) => number;
  save: () => Promise<Buffer>;
}

const LETTERS = {
  code: 'B',
  label: 'C',
  previous: 'E',
  lastYear: 'F',
  value: 'G',
  denominator: 'H',
  reason: 'I',
  explanation: 'J',
  noBreakdown: 'K',
  remark: 'L',
} as const;

const ACTIVITY_LETTERS = {
  label: 'C',
  percent: 'D',
  postponed: 'E',
  narrative: 'F',
  obstacles: 'G',
  spent: 'H',
  remark: 'I',
} as const;

/** The row of a sheet whose hidden column holds a key. */
function rowIn(sheet: Worksheet, key: string): number {
  for (let row = 1; row <= sheet.rowCount; row += 1) if (sheet.getCell(row, 1).value === key) return row;
  throw new Error(`The form has no row ${key}.`);
}

export async function openForm(file: Buffer): Promise<OpenForm> {
  const workbook = new Workbook();
  await workbook.xlsx.load(file as never);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error('The form has no sheet.');
  const rowOf = (key: string) => rowIn(sheet, key);
  return {
    workbook,
    sheet,
    rowOf,
    cell: (key, column = 'value') => sheet.getCell(`${LETTERS[column]}${rowOf(key)}`),
    activity: (code, column) => {
      const activities = workbook.getWorksheet('Activities');
      if (!activities) throw new Error('The form has no sheet of activities.');
      return activities.getCell(`${ACTIVITY_LETTERS[column]}${rowIn(activities, code)}`);
    },
    save: async () => Buffer.from(await workbook.xlsx.writeBuffer()),
  };
}

/** A form with values in it: `{ 'I1.1.1a total': 3, 'I1.1.1a total/reason': 'Withheld' }`. */
export async function filled(file: Buffer, values: Record<string, CellValue>): Promise<Buffer> {
  const form = await openForm(file);
  for (const [place, value] of Object.entries(values)) {
    const [key = '', column = 'value'] = place.split('/');
    form.cell(key, column as keyof typeof LETTERS).value = value;
  }
  return form.save();
}

/** What the page sends when somebody uses a form. */
export const inputOf = (reportId: string, { changes }: FormReading) => ({
  reportId,
  entries: changes.flatMap(({ write }) => ('entry' in write ? [write.entry] : [])),
  explanations: changes.flatMap(({ write }) => ('explanation' in write ? [write.explanation] : [])),
  activities: changes.flatMap(({ write }) => ('activity' in write ? [write.activity] : [])),
});
