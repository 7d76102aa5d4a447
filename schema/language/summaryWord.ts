import type { Language } from './languages';
import { pluralForm } from './plural';
import { summaryEn } from './summaryWords.en';
import { summarySq } from './summaryWords.sq';
import { summarySr } from './summaryWords.sr';

const WORDS: Record<Language, Readonly<Record<string, string>>> = {
  sq: summarySq,
  sr: summarySr,
  en: summaryEn,
};

type Key = keyof typeof summaryEn;
/** A text of the summary; one that counts is named without the ending of its plural form. */
export type SummaryWord = Key extends infer K
  ? K extends `${infer Stem}_${'one' | 'other'}`
    ? Stem
    : K
  : never;

const GAP = /\{\{(\w+)\}\}/g;

/**
 * A text of the summary as the client says it, for those who write it without the client: `summaryWord('sr', 'covered',
 * { count: 2, expected: 3 })`. Values are put in as they are. Throws RangeError when one is missing.
 */
export function summaryWord(
  language: Language,
  word: SummaryWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const words = WORDS[language];
  const form = `${word}_${pluralForm(language, Number(values.count ?? 0))}`;
  const text = words[word] ?? words[form] ?? words[`${word}_other`];
  if (text === undefined) throw new RangeError(`No text "${word}"`);
  return text.replace(GAP, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new RangeError(`The text "${word}" needs the value "${name}"`);
    return String(value);
  });
}
