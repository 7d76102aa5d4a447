import type { BlockCell } from './clipboardBlock';

/** The page's security policy forbids styles inside of documents, and complains of those that come along. */
const STYLES = /<style[\s\S]*?<\/style>|\sstyle=(?:"[^"]*"|'[^']*'|[^\s>]+)/gi;

/**
 * The rows of the first table of a copied page. LibreOffice gives the number behind a cell as `sdval`, older versions
 * of Excel as `x:num`. A merged cell counts once, blanks stand where it covers others.
 */
export function htmlRows(html: string): BlockCell[][] {
  const table = new DOMParser().parseFromString(html.replace(STYLES, ''), 'text/html').querySelector('table');
  const rows = [...(table?.rows ?? [])].map(() => [] as BlockCell[]);
  for (const [place, row] of [...(table?.rows ?? [])].entries())
    for (const cell of row.cells) put(rows, place, cell);
  return rows.map((row) => Array.from(row, (cell) => cell ?? { text: '' }));
}

function put(rows: BlockCell[][], place: number, cell: HTMLTableCellElement) {
  const row = rows[place] ?? [];
  let column = 0;
  while (row[column] !== undefined) column += 1;
  for (const covered of rows.slice(place, place + Math.max(1, cell.rowSpan)))
    for (let step = 0; step < cell.colSpan; step += 1) covered[column + step] = { text: '' };
  row[column] = read(cell);
}

function read(cell: HTMLTableCellElement): BlockCell {
  for (const lineBreak of cell.querySelectorAll('br')) lineBreak.replaceWith(' ');
  const text = (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
  const raw = cell.getAttribute('sdval') ?? cell.getAttribute('x:num');
  return raw ? { text, raw: raw.trim() } : { text };
}
