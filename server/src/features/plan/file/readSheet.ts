import { quoted } from './cellKind';
import { csvRecords, type CsvRecord } from './csvRecords';
import { columnNumber, type PlanLine, type PlanSheet } from './planSheet';
import type { Complain } from './planProblem';

/** The cells of a line as text, by their headings. */
interface TextLine {
  line: number;
  text: Record<string, string>;
}

/** A file as read. Lines with a problem are left out of `lines`, but not out of `cells`. */
export interface ReadSheet<S extends PlanSheet = PlanSheet> {
  sheet: S;
  lines: PlanLine<S>[];
  /** Every line as text, for looking up codes. */
  cells: TextLine[];
  /** False when the headings are wrong, so that nothing could be read. */
  readable: boolean;
}

/** Reads one file: headings, number of cells, each cell by its kind, no key twice. */
export function readSheet<S extends PlanSheet>(sheet: S, text: string, complain: Complain): ReadSheet<S> {
  const [head, ...records] = csvRecords(sheet.file, text, complain);
  const read: ReadSheet<S> = { sheet, lines: [], cells: [], readable: headingsFit(sheet, head, complain) };
  if (!read.readable) return read;
  for (const record of records.filter((each) => isWhole(sheet, each, complain))) {
    const headings = Object.keys(sheet.columns);
    const cells = Object.fromEntries(headings.map((heading, place) => [heading, record.cells[place] ?? '']));
    const textLine = { line: record.line, text: cells };
    read.cells.push(textLine);
    const line = readLine(sheet, textLine, complain);
    if (line) read.lines.push(line);
  }
  refuseTwins(read, complain);
  return read;
}

function headingsFit(sheet: PlanSheet, head: CsvRecord | undefined, complain: Complain): boolean {
  if (!head) {
    complain({
      file: sheet.file,
      line: 1,
      column: 1,
      heading: 'file',
      message: 'The file is missing or empty.',
    });
    return false;
  }
  const expected = Object.keys(sheet.columns);
  const found = head.cells;
  const place = Array.from({ length: Math.max(expected.length, found.length) }).findIndex(
    (_, at) => expected[at] !== found[at],
  );
  if (place < 0) return true;
  const heading = expected[place];
  const message =
    heading === undefined
      ? `The column ${quoted(found[place] ?? '')} is not expected.`
      : `The column ${heading} is expected here, not ${quoted(found[place] ?? '')}.`;
  complain({ file: sheet.file, line: 1, column: place + 1, heading: heading ?? 'heading', message });
  return false;
}

function isWhole(sheet: PlanSheet, { line, cells }: CsvRecord, complain: Complain): boolean {
  const headings = Object.keys(sheet.columns);
  if (cells.length === headings.length) return true;
  const column = Math.min(cells.length, headings.length);
  const message = `The line has ${cells.length} cells instead of ${headings.length}.`;
  complain({ file: sheet.file, line, column, heading: headings[column - 1] ?? '', message });
  return false;
}

function readLine<S extends PlanSheet>(
  sheet: S,
  { line, text }: TextLine,
  complain: Complain,
): PlanLine<S> | null {
  const values: Record<string, unknown> = { line };
  let whole = true;
  for (const [heading, kind] of Object.entries(sheet.columns)) {
    const reading = kind(text[heading] ?? '');
    if ('value' in reading) values[heading] = reading.value;
    else {
      whole = false;
      complainAt(sheet, complain)(line, heading, reading.problem);
    }
  }
  return whole ? (values as PlanLine<S>) : null;
}

/** For a sheet: takes note of a problem in a cell. */
export const complainAt =
  (sheet: PlanSheet, complain: Complain) =>
  (line: number, heading: string, message: string): void =>
    complain({ file: sheet.file, line, column: columnNumber(sheet, heading), heading, message });

function refuseTwins({ sheet, cells }: ReadSheet, complain: Complain): void {
  const seen = new Map<string, number>();
  for (const { line, text } of cells) {
    const key = JSON.stringify(sheet.key.map((heading) => text[heading]));
    const first = seen.get(key);
    if (first === undefined) seen.set(key, line);
    else complainAt(sheet, complain)(line, sheet.key[0] ?? '', `The same as on line ${first}.`);
  }
}
