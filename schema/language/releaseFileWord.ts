import { fillGaps, type GapValues } from './fillGaps';
import type { Language } from './languages';
import { releaseFileWordsEn, type ReleaseFileWords } from './releaseFileWords.en';
import { releaseFileWordsSq } from './releaseFileWords.sq';
import { releaseFileWordsSr } from './releaseFileWords.sr';

const WORDS: Record<Language, ReleaseFileWords> = {
  sq: releaseFileWordsSq,
  sr: releaseFileWordsSr,
  en: releaseFileWordsEn,
};

/** A column of the table of figures. */
export type FigureColumn = keyof ReleaseFileWords['columns'];

/** The words of the files of a release in one language. */
export const releaseFileWords = (language: Language): ReleaseFileWords => WORDS[language];

/** One of them with its gaps filled. Throws RangeError for a missing value. */
export const releaseFileWord = (
  language: Language,
  key: Exclude<keyof ReleaseFileWords, 'columns'>,
  values: GapValues = {},
): string => fillGaps(language, WORDS[language][key], values);
