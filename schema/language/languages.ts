/** The languages of the product, in the order in which they are offered: Albanian, Serbian (Latin script), English. */
export const LANGUAGES = ['sq', 'sr', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Each language by its own name. */
export const languageNames: Record<Language, string> = {
  sq: 'Shqip',
  sr: 'Srpski',
  en: 'English',
};

export const isLanguage = (text: string): text is Language => (LANGUAGES as readonly string[]).includes(text);
