import type { Language } from './languages';

/** A year alone, or the first and last of several: en and sq `2018`, `2015–2019`; sr `2018.`, `2015–2019.` */
export function formatYear(language: Language, first: number, last = first): string {
  const years = first === last ? String(first) : `${first}–${last}`;
  return language === 'sr' ? `${years}.` : years;
}
