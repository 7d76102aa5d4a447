import type { Language } from './languages';

/** Readers of these languages are served in the one on the right; `sh` and `me` are old or informal tags still sent. */
const SERVED_AS: Record<string, Language> = {
  sq: 'sq',
  en: 'en',
  sr: 'sr',
  bs: 'sr',
  hr: 'sr',
  cnr: 'sr',
  me: 'sr',
  sh: 'sr',
};

/**
 * The language for somebody who has not chosen one, from the HTTP header Accept-Language.
 * The highest q wins, then the first named; unknown languages and q=0 are passed over. Default: English.
 */
export function preferredLanguage(acceptLanguageHeader: string | undefined): Language {
  const wishes = (acceptLanguageHeader ?? '').split(',').map(wish).filter(isServed);
  const best = wishes.sort((a, b) => b.weight - a.weight)[0];
  return best?.language ?? 'en';
}

function wish(part: string): { language: Language | undefined; weight: number } {
  const [tag = '', ...settings] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const quality = settings.find((setting) => setting.startsWith('q='))?.slice(2);
  const [primary = ''] = tag.split('-');
  return {
    language: Object.hasOwn(SERVED_AS, primary) ? SERVED_AS[primary] : undefined,
    weight: quality === undefined ? 1 : Number(quality),
  };
}

const isServed = (entry: {
  language: Language | undefined;
  weight: number;
}): entry is { language: Language; weight: number } => entry.language !== undefined && entry.weight > 0;
