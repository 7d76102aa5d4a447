import type { Language } from './languages';
import { pluralForm } from './plural';
import { releasedEn } from './releasedWords.en';
import { releasedSq } from './releasedWords.sq';
import { releasedSr } from './releasedWords.sr';
import { summaryEn } from './summaryWords.en';
import { summarySq } from './summaryWords.sq';
import { summarySr } from './summaryWords.sr';

const SUMMARY: Record<Language, Readonly<Record<string, string>>> = {
  sq: summarySq,
  sr: summarySr,
  en: summaryEn,
};

const RELEASED: typeof SUMMARY = { sq: releasedSq, sr: releasedSr, en: releasedEn };

/** The words of an area; one that counts is named without the ending of its plural form. */
type StemOf<Key> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key;

export type SummaryWord = StemOf<keyof typeof summaryEn>;
export type ReleasedWord = StemOf<keyof typeof releasedEn>;

type Values = Readonly<Record<string, string | number>>;

const GAP = /\{\{(\w+)\}\}/g;

/**
 * A text of the summary as the client says it, for those who write it without the client: `summaryWord('sr', 'covered',
 * { count: 2, expected: 3 })`. Values are put in as they are. Throws RangeError when one is missing.
 */
export const summaryWord = (language: Language, word: SummaryWord, values: Values = {}): string =>
  counted(language, SUMMARY[language], { word, values });

/** The same of the pages below the summary. */
export const releasedWord = (language: Language, word: ReleasedWord, values: Values = {}): string =>
  counted(language, RELEASED[language], { word, values });

function counted(
  language: Language,
  words: Readonly<Record<string, string>>,
  { word, values }: { word: string; values: Values },
): string {
  const form = `${word}_${pluralForm(language, Number(values.count ?? 0))}`;
  const text = words[word] ?? words[form] ?? words[`${word}_other`];
  if (text === undefined) throw new RangeError(`No text "${word}"`);
  return text.replace(GAP, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new RangeError(`The text "${word}" needs the value "${name}"`);
    return String(value);
  });
}
