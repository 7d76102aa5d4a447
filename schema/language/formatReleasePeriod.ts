import { formatQuarter } from './formatQuarter';
import { formatYear } from './formatYear';
import type { Language } from './languages';

const PART_OF_YEAR: Record<Language, (year: string, number: string) => string> = {
  sq: (year, number) => `${year} deri në TM${number}`,
  sr: (year, number) => `${year} do ${number}. kv.`,
  en: (year, number) => `${year} to Q${number}`,
};

/**
 * A period of a release, which is a quarter (`2018-Q3`) or a year (`2018`), written out. The release's own year is not
 * over unless it counts up to the fourth quarter: then it is "2019 to Q2".
 * @param upTo the quarter up to which the release counts
 */
export function formatReleasePeriod(language: Language, period: string, upTo: string): string {
  if (period.includes('Q')) return formatQuarter(language, period);
  const [year, number = '4'] = upTo.split('-Q');
  const text = formatYear(language, Number(period));
  return period === year && number !== '4' ? PART_OF_YEAR[language](text, number) : text;
}
