import type { Block, BlockCell, Copied } from './clipboardBlock';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** In quotes where it would be taken apart, as spreadsheets write it. */
const tabbed = ({ text }: BlockCell) => (/^"|[\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** LibreOffice reads the number behind a cell from `sdval`, Excel from `x:num`. */
const behind = ({ raw }: BlockCell) =>
  raw === undefined ? '' : ` sdval="${escaped(raw)}" sdnum="1033;" x:num="${escaped(raw)}"`;

const cellHtml = (cell: BlockCell) => `<td${behind(cell)}>${escaped(cell.text)}</td>`;

/** Both flavours of a block for the clipboard, which spreadsheets and this form read. */
export const blockFlavours = (block: Block): Copied => ({
  text: block.map((row) => `${row.map(tabbed).join('\t')}\n`).join(''),
  html:
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table>' +
    block.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('') +
    '</table></body></html>',
});
