import { formatYear } from '../../../../schema/language/formatYear';
import type { Formats } from '../../format/useFormat';

/** The period of a target in words: a quarter (`2018-Q3`) or a year (`2018`). */
export const periodWords = (period: string, { language, quarter }: Formats): string =>
  period.includes('Q') ? quarter(period) : formatYear(language, Number(period));
