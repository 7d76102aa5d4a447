import type { LoadFigures } from './load';
import type { Measured } from './rounds';
import type { PageStatements } from './statementsOfPages';

const figure = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(1));

/** A table of texts, its columns as wide as they must be; the first is words, the others are figures. */
function table(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((text, column) =>
      column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0),
    );
  return rows.map((row) => line(row).join('  ')).join('\n');
}

const timesOf = ({ median, p95, cpu }: LoadFigures): string[] => [median, p95, cpu].map(figure);

/** Times in milliseconds, ours next to the raw server's, and how many times the raw server's ours are. */
export function timesTable(measured: readonly Measured[]): string {
  const heads = [
    'page',
    'at once',
    'median',
    'p95',
    'cpu',
    'raw median',
    'raw p95',
    'raw cpu',
    'x median',
    'x cpu',
  ];
  const rows = measured.map(({ page, concurrency, ours, raw }) => [
    page,
    String(concurrency),
    ...timesOf(ours),
    ...timesOf(raw),
    figure(ours.median / raw.median),
    figure(ours.cpu / raw.cpu),
  ]);
  return table([heads, ...rows]);
}

/** SQL statements of each page for few and for many rows. */
export const statementsTable = (pages: readonly PageStatements[]): string =>
  table([
    ['page', 'SQL statements', 'of'],
    ...pages.flatMap(({ page, sizes }) =>
      sizes.map(({ rows, statements }) => [page, String(statements), rows]),
    ),
  ]);
