import { FileRefusal } from './fileRefusal';
import { scanXml } from './scanXml';

const MOST_TEXTS = 20_000;
/** How Excel writes a character that XML cannot hold, or this very spelling. */
const ESCAPED = /_x([\da-f]{4})_/gi;

/** The text as people see it: `_x000D_` is a carriage return. */
export const shownText = (text: string): string =>
  text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** The texts that cells refer to by number. None when the workbook keeps its texts in the cells. */
export function readTexts(part: Buffer | undefined): string[] {
  const texts: string[] = [];
  if (part === undefined) return texts;
  let text = '';
  let inText = false;
  let hint = false;
  scanXml(part, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 't') inText = true;
      // How a word is pronounced, kept beside it in East Asian workbooks.
      if (name === 'rPh') hint = true;
    },
    text: (piece) => {
      if (inText && !hint) text += piece;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') hint = false;
      if (name === 'si') texts.push(shownText(text));
      if (texts.length > MOST_TEXTS) throw new FileRefusal('TOO_MANY_ROWS', 'texts');
    },
  });
  return texts;
}
