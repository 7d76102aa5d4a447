import type { TFunction } from 'i18next';
import type { Formats } from '../../format/useFormat';

/** What a period needs to be written out: the words, and the quarter up to which the release counts. */
export interface PeriodTold {
  t: TFunction<'releases'>;
  format: Pick<Formats, 'quarter' | 'year'>;
  upTo: string;
}

/**
 * A period of a release, which is a quarter (`2018-Q3`) or a year (`2018`), written out. The release's own year is not
 * over unless it counts up to the fourth quarter: then it is "2019 to Q2".
 */
export function periodWords({ t, format, upTo }: PeriodTold, period: string): string {
  if (period.includes('Q')) return format.quarter(period);
  const [year, number = '4'] = upTo.split('-Q');
  return period === year && number !== '4'
    ? t('partOfYear', { year: format.year(period), number })
    : format.year(period);
}
