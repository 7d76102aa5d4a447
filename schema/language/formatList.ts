import type { Language } from './languages';

const AND: Record<Language, string> = { sq: 'dhe', sr: 'i', en: 'and' };

/** Items in a sentence: en `a, b and c`, sq `a, b dhe c`, sr `a, b i c`. No items give an empty text. */
export function formatList(language: Language, items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${AND[language]} ${items.at(-1)}`;
}
