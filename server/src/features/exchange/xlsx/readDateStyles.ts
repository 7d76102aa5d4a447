import { scanXml } from './scanXml';

/** Formats of Excel itself that show a number as a day or a time. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** What is literal in a number format: quoted, escaped, colours and currencies in brackets. */
const LITERAL = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

const showsDate = (format: string): boolean =>
  /[dmyhs]/i.test(format.replace(LITERAL, '').replace(/general/i, ''));

/** The numbers of the cell styles that show a day or a time. */
export function readDateStyles(part: Buffer | undefined): ReadonlySet<number> {
  const dates = new Set<number>();
  if (part === undefined) return dates;
  const custom = new Map<number, boolean>();
  let inCells = false;
  let style = 0;
  scanXml(part, {
    open: (name, attributes) => {
      if (name === 'numFmt')
        custom.set(Number(attributes().get('numFmtId')), showsDate(attributes().get('formatCode') ?? ''));
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const id = Number(attributes().get('numFmtId') ?? 0);
      if (custom.get(id) ?? isBuiltInDate(id)) dates.add(style);
      style += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return dates;
}
