import { FileRefusal } from './fileRefusal';
import { shownText } from './readTexts';
import { scanXml } from './scanXml';

const MOST_ROWS = 5_000;
const MOST_CELLS = 100_000;

/** What stands in a cell. Blank cells are left out. */
export interface RawCell {
  /** From 1. */
  row: number;
  /** `A`, `B` ... */
  column: string;
  kind: 'number' | 'text' | 'truth' | 'error' | 'date' | 'formula';
  text: string;
}

export interface RawSheet {
  cells: RawCell[];
  /** Ranges such as `F14:F15`. */
  merged: string[];
}

/** What the cells of a sheet refer to. */
export interface SheetParts {
  texts: readonly string[];
  dateStyles: ReadonlySet<number>;
}

/** A cell while it is being read. */
interface OpenCell {
  at: string;
  type: string;
  style: number;
  text: string;
  formula: boolean;
}

/** Reads one sheet. Throws a FileRefusal when it is far larger than a form. */
export function readSheet(part: Buffer | undefined, parts: SheetParts): RawSheet {
  const sheet: RawSheet = { cells: [], merged: [] };
  let cell: OpenCell | null = null;
  let within: string | null = null;
  let rows = 0;
  let cells = 0;
  scanXml(part, {
    open: (name, attributes) => {
      if (name === 'row') rows += 1;
      if (name === 'mergeCell') sheet.merged.push(attributes().get('ref') ?? '');
      if (name === 'c') {
        cells += 1;
        cell = openCell(attributes());
      }
      if (name === 'f' && cell) cell.formula = true;
      if (name === 'v' || name === 't') within = name;
      if (rows > MOST_ROWS || cells > MOST_CELLS) throw new FileRefusal('TOO_MANY_ROWS');
    },
    text: (piece) => {
      if (cell && within !== null) cell.text += piece;
    },
    close: (name) => {
      if (name === within) within = null;
      if (name !== 'c' || !cell) return;
      const read = rawCell(cell, parts);
      if (read) sheet.cells.push(read);
      cell = null;
    },
  });
  return sheet;
}

const openCell = (attributes: ReadonlyMap<string, string>): OpenCell => ({
  at: attributes.get('r') ?? '',
  type: attributes.get('t') ?? 'n',
  style: Number(attributes.get('s') ?? 0),
  text: '',
  formula: false,
});

const KINDS: Record<string, RawCell['kind']> = { n: 'number', b: 'truth', e: 'error', d: 'date' };

function rawCell({ at, type, style, text, formula }: OpenCell, parts: SheetParts): RawCell | null {
  const [, column = '', row = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(at) ?? [];
  if (column === '') throw new FileRefusal('DAMAGED', 'cell without an address');
  const place = { row: Number(row), column };
  if (formula) return { ...place, kind: 'formula', text };
  if (type === 's') return textCell(place, parts.texts[Number(text)]);
  if (type === 'str' || type === 'inlineStr') return textCell(place, shownText(text));
  if (text === '') return null;
  const kind = KINDS[type];
  if (!kind) throw new FileRefusal('DAMAGED', 'kind of cell');
  return { ...place, kind: kind === 'number' && parts.dateStyles.has(style) ? 'date' : kind, text };
}

function textCell(place: { row: number; column: string }, text: string | undefined): RawCell | null {
  if (text === undefined) throw new FileRefusal('DAMAGED', 'unknown text');
  return text.trim() === '' ? null : { ...place, kind: 'text', text };
}
