import { LANGUAGES, type Language } from '../../../../schema/language/languages';
import { releaseSentence, toldPeriods, toldYear } from '../../../../schema/language/releaseSentence';
import type { FrozenIndicator, ReleaseDocument, Texts } from './releaseDocument';

/** A sentence that the coordinator may let out, in every language. */
export type ProposedPoint = Texts & { indicatorCode: string | null };

/**
 * What a release could say in sentences: how many activities are implemented, and every printed figure with its change.
 * From the protected document alone, in the order of the plan; nothing is said of a figure that is hidden.
 */
export const proposedPoints = ({ headline, quarter, indicators }: ReleaseDocument): ProposedPoint[] => [
  ...(headline.activitiesDue === 0 ? [] : [{ indicatorCode: null, ...inEach(activitySentence(headline)) }]),
  ...indicators.filter(isTold).map((indicator) => ({
    indicatorCode: indicator.code,
    ...inEach((language) => `${sentenceOf(indicator, language, quarter)}.`),
  })),
];

const isTold = (indicator: FrozenIndicator): boolean => toldYear(toldPeriods(indicator))?.hidden === false;

const sentenceOf = (indicator: FrozenIndicator, language: Language, upTo: string): string =>
  releaseSentence(
    language,
    { ...indicator, name: indicator.name[language], years: toldPeriods(indicator) },
    upTo,
  );

const activitySentence =
  ({ activitiesImplemented, activitiesDue }: ReleaseDocument['headline']) =>
  (language: Language): string =>
    ({
      en: `Activities implemented: ${activitiesImplemented} of ${activitiesDue} that were due.`,
      sq: `Aktivitete të zbatuara: ${activitiesImplemented} nga ${activitiesDue} me afat të arritur.`,
      sr: `Sprovedene aktivnosti: ${activitiesImplemented} od ${activitiesDue} dospelih.`,
    })[language];

const inEach = (text: (language: Language) => string): Texts =>
  Object.fromEntries(LANGUAGES.map((language) => [language, text(language)])) as Texts;
