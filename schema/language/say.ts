import { fillGaps, valueOf, type GapValues } from './fillGaps';
import type { Language } from './languages';
import { plural } from './plural';
import type { SentenceKey, SentenceText } from './sentence';
import { sentencesEn } from './sentences.en';
import { sentencesSq } from './sentences.sq';
import { sentencesSr } from './sentences.sr';

export type { SentenceKey } from './sentence';

const SENTENCES: Record<Language, Record<SentenceKey, SentenceText>> = {
  sq: sentencesSq,
  sr: sentencesSr,
  en: sentencesEn,
};

/** Whether there is a sentence for a key put together at run time, such as `Refusal_${refusal}`. */
export const isSentenceKey = (text: string): text is SentenceKey => Object.hasOwn(sentencesEn, text);

/**
 * A sentence in the language of the reader: `say('sr', 'Refusal_HAS_ERRORS', { count: 2 })`.
 * Parameters are raw values, formatted here. Throws RangeError when one is missing or does not fit its form.
 */
export function say(language: Language, key: SentenceKey, params: GapValues = {}): string {
  const entry = SENTENCES[language][key];
  const text = typeof entry === 'string' ? entry : plural(language, Number(valueOf(params, 'count')), entry);
  return fillGaps(language, text, params);
}
