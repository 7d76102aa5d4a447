import { quoted } from './cellKind';
import type { Complain } from './planProblem';
import { complainAt, type ReadSheet } from './readSheet';

/** Every code named in a file must be the code of a line of the file that it refers to. */
export function checkReferences(sheets: readonly ReadSheet[], complain: Complain): void {
  const codes = new Map(
    sheets
      .filter(({ readable }) => readable)
      .map(({ sheet, cells }) => [sheet.file, new Set(cells.map(({ text }) => text.code))]),
  );
  const columns = sheets.flatMap(({ sheet, cells }) =>
    Object.entries(sheet.refers ?? {}).map(([heading, file]) => ({ sheet, cells, heading, file })),
  );
  for (const { sheet, cells, heading, file } of columns)
    for (const { line, text } of cells)
      for (const named of unknown(text[heading], codes.get(file)))
        complainAt(sheet, complain)(line, heading, `${quoted(named)} is no code of ${file}.`);
}

/** The codes named in a cell that are not known. Of a file that could not be read, every code counts as known. */
const unknown = (cell = '', known?: ReadonlySet<string | undefined>): string[] =>
  cell.split(';').filter((code) => code !== '' && known && !known.has(code));
