/** A field in quotes, in which tabs and line breaks are text and a quote is doubled; or everything up to the next tab. */
const FIELD = /"((?:[^"]|"")*)"(?=\t|\r|\n|$)|([^\t\r\n]*)/y;

/** The rows of a text with tabs between cells, as spreadsheets copy them. A line break at the end opens no row. */
export function tabbedRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length || row.length > 0) {
    FIELD.lastIndex = at;
    const [all = '', quoted, plain = ''] = FIELD.exec(text) ?? [];
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    at += all.length;
    const isTab = text[at] === '\t';
    if (!isTab) {
      rows.push(row);
      row = [];
      at += text.startsWith('\r\n', at) ? 2 : 1;
    } else {
      at += 1;
    }
  }
  return rows;
}
