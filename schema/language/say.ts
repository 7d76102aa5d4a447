import type { Language } from './languages';
import { plural } from './plural';
import { sayPart } from './sayPart';
import type { SentenceKey, SentenceParams, SentenceText } from './sentence';
import { sentencesEn } from './sentences.en';
import { sentencesSq } from './sentences.sq';
import { sentencesSr } from './sentences.sr';

export type { SentenceKey, SentenceParams } from './sentence';

const SENTENCES: Record<Language, Record<SentenceKey, SentenceText>> = {
  sq: sentencesSq,
  sr: sentencesSr,
  en: sentencesEn,
};

/** `{name}` or `{name:form}`, and the mark of punctuation that may follow it. */
const GAP = /\{(\w+)(?::(\w+))?\}(?=(.?))/gs;

/** Marks before which the full stop of a Serbian year or quarter is left out: `3. kvartal 2026, ...`. */
const SWALLOWS_STOP = '.,;:!?)';

/** Whether there is a sentence for a key put together at run time, such as `Refusal_${refusal}`. */
export const isSentenceKey = (text: string): text is SentenceKey => Object.hasOwn(sentencesEn, text);

/**
 * A sentence in the language of the reader: `say('sr', 'Refusal_HAS_ERRORS', { count: 2 })`.
 * Parameters are raw values, formatted here; surplus ones are passed over.
 * Throws RangeError when a parameter is missing or does not fit its form: a sentence with a hole is never shown.
 */
export function say(language: Language, key: SentenceKey, params: SentenceParams = {}): string {
  const text = sentenceFor(language, key, params);
  return text.replace(GAP, (_gap, name: string, form: string | undefined, next: string) => {
    const part = sayPart(language, form, String(given(key, params, name)));
    const doubled = form !== undefined && part.endsWith('.') && next !== '' && SWALLOWS_STOP.includes(next);
    return doubled ? part.slice(0, -1) : part;
  });
}

function sentenceFor(language: Language, key: SentenceKey, params: SentenceParams): string {
  const entry = SENTENCES[language][key];
  if (typeof entry === 'string') return entry;
  return plural(language, Number(given(key, params, 'count')), entry);
}

function given(key: SentenceKey, params: SentenceParams, name: string): string | number {
  const value = Object.hasOwn(params, name) ? params[name] : undefined;
  if (value === undefined) throw new RangeError(`The sentence ${key} needs the parameter "${name}"`);
  return value;
}
