import type { Language } from './languages';

const LONG: Record<Language, (number: string, year: string) => string> = {
  sq: (number, year) => `TM${number} ${year}`,
  sr: (number, year) => `${number}. kvartal ${year}.`,
  en: (number, year) => `Q${number} ${year}`,
};

const SHORT: Record<Language, (number: string, year: string) => string> = {
  sq: (number, year) => `TM${number} ${year.slice(2)}`,
  sr: (number, year) => `${number}. kv. ${year.slice(2)}.`,
  en: (number, year) => `Q${number} ${year.slice(2)}`,
};

/** A quarter from `2026-Q3`: sq `TM3 2026`, sr `3. kvartal 2026.`, en `Q3 2026`. Throws RangeError for other text. */
export const formatQuarter = (language: Language, quarter: string) => write(LONG, language, quarter);

/**
 * A quarter for the axis of a chart: sq `TM3 26`, sr `3. kv. 26.`, en `Q3 26`.
 * Serbian keeps the usual abbreviation: `3/26` would be read as March 2026.
 */
export const formatShortQuarter = (language: Language, quarter: string) => write(SHORT, language, quarter);

function write(forms: typeof LONG, language: Language, quarter: string): string {
  const [, year, number] = /^(\d{4})-Q([1-4])$/.exec(quarter) ?? [];
  if (year === undefined || number === undefined) {
    throw new RangeError(`Not a quarter: "${quarter}"`);
  }
  return forms[language](number, year);
}
