import type { PluralForm, PluralForms } from './plural';
import type { sentencesEn } from './sentences.en';

type English = typeof sentencesEn;

export type SentenceKey = keyof English;

/** One sentence, or its plural forms. */
export type SentenceText = string | PluralForms;

/**
 * The same sentences in another language, which must give the plural forms `Forms`:
 * a missing or surplus sentence, or a missing form, fails the build.
 */
export type SentencesWith<Forms extends PluralForm> = {
  [Key in SentenceKey]: English[Key] extends string ? string : Record<Forms, string>;
};
