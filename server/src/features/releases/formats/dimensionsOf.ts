import { LANGUAGES, type Language } from '../../../../../schema/language/languages';
import type { FigurePlace } from './figureRows';
import type { Texts } from '../releaseDocument';

/** One dimension of a breakdown cell: sex is female. */
export interface CellDimension {
  code: string;
  title: Texts;
  category: string;
  name: Texts;
}

/** The dimensions of a breakdown cell, in the order of its key; none for the whole. */
export function dimensionsOf({ cell, cellName, breakdownTitle }: FigurePlace): CellDimension[] {
  if (cellName === null || breakdownTitle === null) return [];
  const keys = cell.split(';').map((part) => part.split('='));
  const titles = parted(breakdownTitle, ' × ', keys.length);
  const names = parted(cellName, ' · ', keys.length);
  return keys.map(([code = '', category = ''], place) => ({
    code,
    category,
    title: titles?.[place] ?? same(code),
    name: names?.[place] ?? same(category),
  }));
}

/** Takes apart what a release joined. Null when a name holds the joint itself: then its codes speak. */
function parted(texts: Texts, joint: string, count: number): Texts[] | null {
  const parts = LANGUAGES.map((language) => [language, texts[language].split(joint)] as const);
  if (parts.some(([, each]) => each.length !== count)) return null;
  return Array.from({ length: count }, (_, place) =>
    texted(parts.map(([language, each]) => [language, each[place]])),
  );
}

const same = (code: string): Texts => texted(LANGUAGES.map((language) => [language, code]));

const texted = (entries: (readonly [Language, string | undefined])[]): Texts =>
  Object.fromEntries(entries) as Texts;
