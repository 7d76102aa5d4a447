import { htmlRows } from './htmlRows';
import { tabbedRows } from './tabbedRows';

/** One cell of a spreadsheet, as it was copied. */
export interface BlockCell {
  /** What the spreadsheet showed. */
  text: string;
  /** The number behind it, as a plain decimal text, where the spreadsheet gave it. */
  raw?: string;
}

/** Rows of cells; rows may differ in length. */
export type Block = readonly (readonly BlockCell[])[];

/** Both flavours of what was copied; empty where one is missing. */
export interface Copied {
  html: string;
  text: string;
}

/**
 * The block of cells that was copied from a spreadsheet: from its table in HTML, which knows more of the numbers, else
 * from its text with tabs. Null when it is a single text or no block at all: then the browser's own paste does it.
 */
export function clipboardBlock({ html, text }: Copied): Block | null {
  const fromHtml = /<table/i.test(html) ? htmlRows(html) : [];
  const isBlock = (block: Block) => block.length > 1 || (block[0]?.length ?? 0) > 1;
  // What is shown of a single cell may be rounded; the table knows the number behind it.
  if (isBlock(fromHtml) || fromHtml[0]?.[0]?.raw) return fromHtml;
  const block =
    fromHtml.length > 0 ? fromHtml : tabbedRows(text).map((row) => row.map((each) => ({ text: each })));
  return isBlock(block) ? block : null;
}
