import { FileRefusal } from './fileRefusal';

/** What happens while an XML text is walked through. Names come without their prefix. */
export interface XmlReader {
  open?: (name: string, attributes: () => ReadonlyMap<string, string>) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

const TAG = /^<\/?([^\s/>]+)/;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi;
const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const HIGHEST_CHARACTER = 0x10ffff;

/**
 * Walks through an XML part once. There are no entities but the five of XML itself: a document type is refused,
 * so nothing can be fetched from elsewhere or multiply itself. Throws a FileRefusal.
 */
export function scanXml(part: Buffer | undefined, reader: XmlReader): void {
  const xml = decoded(part);
  let at = xml.indexOf('<');
  while (at !== -1) {
    const end = endOfMarkup(xml, at);
    const markup = xml.slice(at, end);
    if (markup.startsWith('<![CDATA[')) reader.text?.(markup.slice(9, -3));
    else if (!/^<[?!]/.test(markup)) tell(markup, reader);
    at = xml.indexOf('<', end);
    const text = xml.slice(end, at === -1 ? undefined : at);
    if (text !== '' && reader.text) reader.text(unescaped(text));
  }
}

function decoded(part: Buffer | undefined): string {
  if (part === undefined) throw new FileRefusal('DAMAGED', 'part missing');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(part);
  } catch {
    throw new FileRefusal('DAMAGED', 'not UTF-8');
  }
}

/** Where the markup that begins at `at` ends. A `>` inside quotes does not end it. */
function endOfMarkup(xml: string, at: number): number {
  if (xml.startsWith('<!--', at)) return after(xml, '-->', at);
  if (xml.startsWith('<![CDATA[', at)) return after(xml, ']]>', at);
  if (xml.startsWith('<!', at)) throw new FileRefusal('UNSAFE', 'document type');
  for (let place = at; ;) {
    const end = after(xml, '>', place) - 1;
    const quote = firstQuote(xml, place, end);
    if (quote === -1) return end + 1;
    place = after(xml, xml.charAt(quote), quote + 1);
  }
}

function firstQuote(xml: string, from: number, to: number): number {
  for (let place = from; place < to; place += 1) if (xml[place] === '"' || xml[place] === "'") return place;
  return -1;
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found === -1) throw new FileRefusal('DAMAGED', 'XML ends early');
  return found + mark.length;
}

function tell(markup: string, reader: XmlReader): void {
  const name = TAG.exec(markup)?.[1]?.replace(/^.*:/, '');
  if (name === undefined) throw new FileRefusal('DAMAGED', 'tag without a name');
  if (markup[1] === '/') return reader.close?.(name);
  reader.open?.(name, () => attributesOf(markup));
  if (markup.endsWith('/>')) reader.close?.(name);
}

const attributesOf = (markup: string): ReadonlyMap<string, string> =>
  new Map(
    [...markup.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
      name,
      unescaped(double ?? single ?? ''),
    ]),
  );

const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replace(ENTITY, (whole, hex?: string, decimal?: string, named?: string) => {
        if (named !== undefined) return NAMED[named.toLowerCase()] ?? whole;
        const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
        return code > HIGHEST_CHARACTER ? '\ufffd' : String.fromCodePoint(code);
      })
    : text;
