import type { EntryColumn } from '../formModel';
import { FileRefusal } from './fileRefusal';
import {
  HEADER_KEY,
  markedColumn,
  STAMP_MARK,
  STAMP_SHEET,
  TABLES,
  type Table,
  type TableColumn,
} from './layout';
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
  /** The same of the sheet of activities; null also where there is none. */
  activities: ReadRow[] | null;
}

export interface ReadRow {
  /** What the hidden column says; null for a row that is none of the form's. */
  key: string | null;
  /** Code and label as they stand there. */
  label: string;
  entries: Partial<Record<EntryColumn, ReadEntry>>;
  /** Of each column that is filled in, for example `Report!G14`. */
  addresses: Partial<Record<EntryColumn, string>>;
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
  return { stamp: stamp[0], rows: tableIn(sheets, 'lines'), activities: tableIn(sheets, 'activities') };
}

/** The rows of a table, when exactly one sheet holds it, whole. */
function tableIn(sheets: readonly NamedSheet[], table: Table): ReadRow[] | null {
  const marked = sheets.flatMap((sheet) => {
    const marks = marksOf(sheet, table);
    return marks.length > 0 ? [{ sheet, marks }] : [];
  });
  const [form, another] = marked;
  return form && !another ? rowsIn(form.sheet, table, form.marks) : null;
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
  table: Table;
  letters: ReadonlyMap<TableColumn, string>;
}

interface Mark {
  column: TableColumn;
  cell: RawCell;
}

/** Finds the hidden cells that name the columns. */
const marksOf = ({ cells }: NamedSheet, table: Table): Mark[] =>
  cells.flatMap((cell) => {
    const column = markedColumn(table, cell.text);
    return column ? [{ column, cell }] : [];
  });

/** The rows under the marks. Null unless each column that is read is marked once, and all of them in one row. */
function rowsIn(sheet: NamedSheet, table: Table, found: readonly Mark[]): ReadRow[] | null {
  const [first] = found;
  if (!first) return null;
  const letters = new Map(found.map(({ column, cell }) => [column, cell.column]));
  const complete = (['key', 'code', 'label', ...TABLES[table].entries] as const).every((column) =>
    letters.has(column),
  );
  const inOneRow = found.every(({ cell }) => cell.row === first.cell.row);
  const { row } = first.cell;
  const isMerged = sheet.merged.some((range) => lastRow(range) > row);
  if (!complete || !inOneRow || isMerged || letters.size !== found.length) return null;
  return rowsOf(sheet, { row, table, letters });
}

function rowsOf(sheet: NamedSheet, { row: marksRow, table, letters }: Marks): ReadRow[] {
  const byRow = new Map<number, Map<string, RawCell>>();
  for (const cell of sheet.cells) {
    if (cell.row <= marksRow) continue;
    const row = byRow.get(cell.row) ?? new Map<string, RawCell>();
    byRow.set(cell.row, row.set(cell.column, cell));
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([number, cells]) =>
      rowOf(TABLES[table].entries, `${sheet.name}!*${number}`, (column) => ({
        letter: letters.get(column) ?? '',
        cell: cells.get(letters.get(column) ?? ''),
      })),
    )
    .filter(({ key }) => key !== HEADER_KEY);
}

const lastRow = (range: string): number => Number(/(\d+)$/.exec(range)?.[1] ?? 0);

type At = (column: TableColumn) => { letter: string; cell: RawCell | undefined };

/** `place` is the address with `*` for the letter of the column. */
function rowOf(columns: readonly EntryColumn[], place: string, at: At): ReadRow {
  const entries: ReadRow['entries'] = {};
  const addresses: ReadRow['addresses'] = {};
  for (const column of columns) {
    const { cell, letter } = at(column);
    if (cell) entries[column] = { kind: cell.kind, text: cell.text };
    addresses[column] = place.replace('*', letter);
  }
  return {
    key: at('key').cell?.text ?? null,
    label: `${at('code').cell?.text ?? ''} ${at('label').cell?.text ?? ''}`,
    entries,
    addresses,
  };
}
