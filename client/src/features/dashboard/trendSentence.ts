import type { TFunction } from 'i18next';

/** Already written out. */
interface Latest {
  period: string;
  figure: string;
  target: string | null;
}

/** What a trend shows, in a sentence: the latest approved figure against its target. */
export function trendSentence(t: TFunction<'dashboard'>, latest: Latest | undefined): string {
  if (!latest) return t('nothingApproved');
  const { period, figure, target } = latest;
  return target === null
    ? t('latestWithoutTarget', { period, figure })
    : t('latestAgainstTarget', { period, figure, target });
}
