import { formatQuarter } from '../../../../schema/language/formatQuarter';
import { LANGUAGES, type Language } from '../../../../schema/language/languages';

export type FrameworkKind = 'STRATEGY' | 'PROJECT';
export type Texts = Record<Language, string>;

/** All three at once, whatever the interface speaks: hence not among its words. */
const TITLES: Record<FrameworkKind, Record<Language, (quarter: string) => string>> = {
  STRATEGY: {
    en: (quarter) => `Implementation of the strategy up to ${quarter}`,
    sq: (quarter) => `Zbatimi i strategjisë deri në ${quarter}`,
    sr: (quarter) => `Sprovođenje strategije zaključno sa: ${quarter}`,
  },
  PROJECT: {
    en: (quarter) => `Progress of the project up to ${quarter}`,
    sq: (quarter) => `Ecuria e projektit deri në ${quarter}`,
    sr: (quarter) => `Tok projekta zaključno sa: ${quarter}`,
  },
};

/** A title in every language that can be taken as it is: `Implementation of the strategy up to Q2 2019`. */
export const suggestedTitle = (kind: FrameworkKind, quarter: string): Texts =>
  Object.fromEntries(
    LANGUAGES.map((language) => [language, TITLES[kind][language](formatQuarter(language, quarter))]),
  ) as Texts;
