import { figureText, type FigureForm } from '../../../schema/language/figureText';
import { HIDDEN_MARK, HIDDEN_WORDS } from '../../../schema/language/hiddenMark';
import type { Language } from '../../../schema/language/languages';
import {
  releasedWord,
  summaryWord,
  type ReleasedWord,
  type SummaryWord,
} from '../../../schema/language/summaryWord';
import type { ReadRelease } from '../features/releases/releaseInLanguage';
import { html, type Html } from './html';

type Values = Readonly<Record<string, string | number>>;

/** One release in one language, with what it takes to write it. */
export interface Told {
  language: Language;
  release: ReadRelease;
  summary: (word: SummaryWord, values?: Values) => string;
  released: (word: ReleasedWord, values?: Values) => string;
  /** A figure in words, the mark of a hidden one, or a dash. */
  figure: (
    figure: { value: string | null; hidden: boolean; outOf?: number | null },
    form: Pick<FigureForm, 'measure' | 'decimals'>,
  ) => Html;
}

/** The mark for the eye, its meaning for those who listen. */
export const hiddenMark = (language: Language): Html =>
  html`<span aria-hidden="true">${HIDDEN_MARK}</span><span class="said">${HIDDEN_WORDS[language]}</span>`;

export const tellOf = (release: ReadRelease, language: Language): Told => ({
  language,
  release,
  summary: (word, values) => summaryWord(language, word, values),
  released: (word, values) => releasedWord(language, word, values),
  figure: ({ value, hidden, outOf }, form) =>
    hidden ? hiddenMark(language) : html`${figureText(language, value, { ...form, outOf })}`,
});
