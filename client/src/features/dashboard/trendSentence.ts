import type { TFunction } from 'i18next';

/** Already written out, but for how much of it is in. */
interface Latest {
  period: string;
  figure: string;
  target: string | null;
  /** Part of it is missing. */
  partial: boolean;
  /** In what `of` says. */
  coverage: { counted: number; expected: number };
  /** A quarter is made from reporters; a year from what each of them gave in each quarter. */
  of: 'reporters' | 'values';
}

/** What a trend shows, in a sentence: the latest approved figure against its target, and how much of it is in. */
export function trendSentence(t: TFunction<'dashboard'>, latest: Latest | undefined): string {
  if (!latest) return t('nothingApproved');
  const { figure, target } = latest;
  const period = latest.partial ? partialPeriod(t, latest) : latest.period;
  return target === null
    ? t('latestWithoutTarget', { period, figure })
    : t('latestAgainstTarget', { period, figure, target });
}

/** A figure made from part of the reporters never stands without saying so. */
function partialPeriod(t: TFunction<'dashboard'>, { period, coverage, of }: Latest): string {
  const { counted: count, expected } = coverage;
  return of === 'reporters'
    ? t('periodFromReporters', { period, count, expected })
    : t('periodFromValues', { period, count, expected });
}
