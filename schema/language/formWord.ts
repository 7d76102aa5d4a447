import { fillGaps, type GapValues } from './fillGaps';
import { formWordsEn, type FormWords } from './formWords.en';
import { formWordsSq } from './formWords.sq';
import { formWordsSr } from './formWords.sr';
import type { Language } from './languages';

const WORDS: Record<Language, FormWords> = { sq: formWordsSq, sr: formWordsSr, en: formWordsEn };

/** A text of the form for Excel in one language: `formWord('sr', 'yes')` is `Da`. Throws RangeError for a missing value. */
export const formWord = (language: Language, key: keyof FormWords, values: GapValues = {}): string =>
  fillGaps(language, WORDS[language][key], values);
