import { createCB } from 'xmlbuilder2';
import { LANGUAGES } from '../../../../../../schema/language/languages';
import type { Texts } from '../../releaseDocument';

export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** An element to be written: name, attributes (those without a value are left out), and what is in it. */
export interface XmlElement {
  name: string;
  attributes?: Attributes;
  content?: string | readonly XmlElement[];
}

export const element = (
  name: string,
  attributes: Attributes = {},
  content: XmlElement['content'] = [],
): XmlElement => ({ name, attributes, content });

/** Not allowed in XML 1.0 at all, not even escaped. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const text = (value: string | number | boolean): string => String(value).replace(FORBIDDEN, '\ufffd');

/** A text in all languages, as IATI wants it. English, the language of the file, is first. */
export const narratives = (texts: Texts): XmlElement[] =>
  LANGUAGES.toSorted((a, b) => Number(b === 'en') - Number(a === 'en')).map((language) =>
    element('narrative', { 'xml:lang': language }, texts[language]),
  );

/** Writes a document, indented, in UTF-8. Elements are asked for while it is written: the whole is never in memory twice. */
export function xmlText(root: XmlElement): string {
  const pieces: string[] = [];
  const xml = createCB({ prettyPrint: true, data: (piece: string) => pieces.push(piece) });
  const write = ({ name, attributes = {}, content = [] }: XmlElement): void => {
    xml.ele(name);
    for (const [key, value] of Object.entries(attributes))
      if (value !== null && value !== undefined) xml.att(key, text(value));
    if (typeof content === 'string') xml.txt(text(content));
    else content.forEach(write);
    xml.up();
  };
  xml.dec({ encoding: 'UTF-8' });
  write(root);
  xml.end();
  return pieces.join('');
}
