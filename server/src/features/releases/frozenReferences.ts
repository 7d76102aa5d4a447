import { LANGUAGES } from '../../../../schema/language/languages';
import { compareAmounts, type Amount } from '../../domain/amount';
import type { ReferenceFigure } from '../../entities/referenceFigure';
import type { PlanIndicator } from '../../plan/plan';
import { titleOf } from './planTexts';
import type { FrozenReference, Texts } from './releaseDocument';

/**
 * Figures published by others, for an indicator; only those that may be shown to the public. Of an indicator that rests
 * on few persons those below the threshold are not repeated (domain, section 9).
 */
export const frozenReferences = (indicator: PlanIndicator, threshold: number): FrozenReference[] =>
  indicator.referenceFigures
    .filter(({ isPublic, value }) => isPublic && !isSmallCount(indicator, value, threshold))
    .map((figure) => ({
      startDay: figure.startDay,
      endDay: figure.endDay,
      breakdown: figure.breakdown === null ? null : inWords(indicator, figure.breakdown),
      value: figure.value,
      unit: figure.unit,
      sourceTitle: figure.sourceTitle,
      sourceUrl: figure.sourceUrl,
      status: figure.status,
    }));

const isSmallCount = ({ sensitivity, measure }: PlanIndicator, value: Amount, threshold: number): boolean =>
  sensitivity === 'SMALL_COUNT' &&
  measure !== 'RATIO' &&
  compareAmounts(value, '0') > 0 &&
  compareAmounts(value, String(threshold)) < 0;

/** `sex=female;age_group=adult` in words. What the plan has no word for stays as the source wrote it. */
function inWords({ breakdowns }: PlanIndicator, cell: string): Texts {
  const dimensions = breakdowns.flatMap((breakdown) => breakdown.dimensions);
  const words = cell.split(';').map((part) => {
    const [dimension, category] = part.split('=');
    const found = dimensions
      .find(({ code }) => code === dimension)
      ?.categories.find(({ code }) => code === category);
    return found === undefined ? { sq: part, sr: part, en: part } : titleOf(found);
  });
  const joined = LANGUAGES.map((language) => [language, words.map((word) => word[language]).join(' · ')]);
  return Object.fromEntries(joined) as Texts;
}

/** The sources of figures, each once, in the order of the figures. */
export function sourcesOf(figures: readonly Pick<ReferenceFigure, 'sourceTitle' | 'sourceUrl'>[]) {
  const sources = new Map(
    figures.map(({ sourceTitle, sourceUrl }) => [
      `${sourceTitle}\n${sourceUrl ?? ''}`,
      { title: sourceTitle, url: sourceUrl },
    ]),
  );
  return [...sources.values()];
}
