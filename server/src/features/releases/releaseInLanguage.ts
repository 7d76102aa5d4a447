import type { Language } from '../../../../schema/language/languages';
import type { FrozenIndicator, ReleaseDocument } from './releaseDocument';

/** A release as one reader sees it. `contentHash` is that of the text kept, which holds all languages. */
export function releaseInLanguage(document: ReleaseDocument, contentHash: string, language: Language) {
  return {
    ...document,
    contentHash,
    releasedAt: new Date(document.releasedAt),
    title: document.title[language],
    frameworkTitle: document.frameworkTitle[language],
    keyPoints: document.keyPoints.map((texts) => texts[language]),
    objectives: document.objectives.map((objective) => ({ ...objective, title: objective.title[language] })),
    indicators: document.indicators.map((indicator) => indicatorIn(indicator, language)),
    leftOut: document.leftOut.map((indicator) => ({ ...indicator, name: indicator.name[language] })),
  };
}

/** A release in one language. */
export type ReadRelease = ReturnType<typeof releaseInLanguage> & {
  /** Not released yet: there is nothing to download. */
  isPreview?: boolean;
};

const indicatorIn = (indicator: FrozenIndicator, language: Language) => ({
  ...indicator,
  name: indicator.name[language],
  unit: indicator.unit[language],
  definition: indicator.definition[language],
  reportedBy: indicator.reportedBy.map((name) => name[language]),
  breakdowns: indicator.breakdowns.map((breakdown) => ({
    ...breakdown,
    title: breakdown.title[language],
    cells: breakdown.cells.map((cell) => ({ ...cell, name: cell.name[language] })),
  })),
  referenceFigures: indicator.referenceFigures.map((figure) => ({
    ...figure,
    breakdown: figure.breakdown?.[language] ?? null,
  })),
});
