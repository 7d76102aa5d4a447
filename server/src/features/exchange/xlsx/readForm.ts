import { ENTRY_COLUMNS, type EntryColumn, type FormColumn } from '../formModel';
import { FileRefusal } from './fileRefusal';
import { HEADER_KEY, markedColumn, STAMP_MARK, STAMP_SHEET } from './layout';
import { readDateStyles } from './readDateStyles';
import { readSheet, type RawCell, type RawSheet } from './readSheet';
import { readTexts } from './readTexts';
import { readWorkbook } from './readWorkbook';
import { unpack } from './unpack';

/** A form as it came back, not yet judged. */
export interface ReadForm {
  stamp: string;
  /** Null when columns or rows were removed, repeated or merged; or are those of another version, as the stamp says. */
  rows: ReadRow[] | null;
}

export interface ReadRow {
  /** What the hidden column says; null for a row that is none of the form's. */
  key: string | null;
  /** Code and label as they stand there. */
  label: string;
  entries: Partial<Record<EntryColumn, ReadEntry>>;
  /** Of each column that is filled in, for example `Report!G14`. */
  addresses: Record<EntryColumn, string>;
}

export type ReadEntry = Pick<RawCell, 'kind' | 'text'>;

/** Unpacks and reads a file. Throws a FileRefusal. */
export async function readForm(file: Buffer): Promise<ReadForm> {
  const parts = await unpack(file);
  const places = readWorkbook(parts);
  const texts = readTexts(parts.get('xl/sharedStrings.xml'));
  const dateStyles = readDateStyles(parts.get('xl/styles.xml'));
  const sheets = places.map(({ name, path }) => ({
    name,
    ...readSheet(parts.get(path), { texts, dateStyles }),
  }));
  const stamp = sheets.filter(({ name }) => name === STAMP_SHEET).map(stampIn);
  if (stamp[0] === undefined) throw new FileRefusal('NOT_A_FORM');
  const marked = sheets.flatMap((sheet) => {
    const marks = marksOf(sheet);
    return marks.length > 0 ? [{ sheet, marks }] : [];
  });
  const [form, another] = marked;
  return { stamp: stamp[0], rows: form && !another ? rowsIn(form.sheet, form.marks) : null };
}

type NamedSheet = RawSheet & { name: string };

/** The pieces of the stamp under its mark, put together. */
function stampIn({ cells }: NamedSheet): string {
  const [mark, ...pieces] = cells.filter(({ column }) => column === 'A').sort((a, b) => a.row - b.row);
  if (mark?.text !== STAMP_MARK) throw new FileRefusal('NOT_A_FORM');
  return pieces.map(({ text }) => text).join('');
}

interface Marks {
  row: number;
  letters: ReadonlyMap<FormColumn, string>;
}

interface Mark {
  column: FormColumn;
  cell: RawCell;
}

/** Finds the hidden cells that name the columns. */
const marksOf = ({ cells }: NamedSheet): Mark[] =>
  cells.flatMap((cell) => {
    const column = markedColumn(cell.text);
    return column ? [{ column, cell }] : [];
  });

/** The rows under the marks. Null unless each column that is read is marked once, and all of them in one row. */
function rowsIn(sheet: NamedSheet, found: readonly Mark[]): ReadRow[] | null {
  const [first] = found;
  if (!first) return null;
  const letters = new Map(found.map(({ column, cell }) => [column, cell.column]));
  const complete = (['key', 'code', 'label', ...ENTRY_COLUMNS] as const).every((column) =>
    letters.has(column),
  );
  const inOneRow = found.every(({ cell }) => cell.row === first.cell.row);
  const { row } = first.cell;
  const isMerged = sheet.merged.some((range) => lastRow(range) > row);
  if (!complete || !inOneRow || isMerged || letters.size !== found.length) return null;
  return rowsOf(sheet, { row, letters });
}

function rowsOf(sheet: NamedSheet, { row: marksRow, letters }: Marks): ReadRow[] {
  const byRow = new Map<number, Map<string, RawCell>>();
  for (const cell of sheet.cells) {
    if (cell.row <= marksRow) continue;
    const row = byRow.get(cell.row) ?? new Map<string, RawCell>();
    byRow.set(cell.row, row.set(cell.column, cell));
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([number, cells]) =>
      rowOf(`${sheet.name}!`, number, (column) => ({
        letter: letters.get(column) ?? '',
        cell: cells.get(letters.get(column) ?? ''),
      })),
    )
    .filter(({ key }) => key !== HEADER_KEY);
}

const lastRow = (range: string): number => Number(/(\d+)$/.exec(range)?.[1] ?? 0);

type At = (column: FormColumn) => { letter: string; cell: RawCell | undefined };

function rowOf(sheet: string, number: number, at: At): ReadRow {
  const entries: ReadRow['entries'] = {};
  for (const column of ENTRY_COLUMNS) {
    const { cell } = at(column);
    if (cell) entries[column] = { kind: cell.kind, text: cell.text };
  }
  const addressOf = (column: EntryColumn) => `${sheet}${at(column).letter}${number}`;
  return {
    key: at('key').cell?.text ?? null,
    label: `${at('code').cell?.text ?? ''} ${at('label').cell?.text ?? ''}`,
    entries,
    addresses: {
      value: addressOf('value'),
      denominator: addressOf('denominator'),
      reason: addressOf('reason'),
      explanation: addressOf('explanation'),
    },
  };
}
