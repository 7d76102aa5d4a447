import { LANGUAGES, type Language } from '../../../../../schema/language/languages';
import type { Texts } from '../suggestedTitle';
import type { WrittenPoint } from '../writtenPoints';

/** What the coordinator says beside the figures. */
export interface ReleaseWords {
  /** Null: as suggested. */
  titles: Texts | null;
  /** Sentences from the figures that were ticked, by the indicator's code; the one of the activities is `''`. */
  ticked: readonly string[];
  own: readonly WrittenPoint[];
}

export interface Proposal extends Texts {
  indicatorCode: string | null;
}

export const proposalKey = ({ indicatorCode }: Proposal): string => indicatorCode ?? '';

/** All sentences that go out: those ticked, as they were proposed, then the own ones. */
export const keyPointsOf = (proposals: readonly Proposal[], { ticked, own }: ReleaseWords): Texts[] => [
  ...proposals.filter((each) => ticked.includes(proposalKey(each))).map(({ en, sq, sr }) => ({ sq, sr, en })),
  ...own.map(({ texts }) => texts),
];

/** In which languages a text is still empty. */
export const languagesMissing = (texts: Texts): Language[] =>
  LANGUAGES.filter((language) => texts[language].trim() === '');
