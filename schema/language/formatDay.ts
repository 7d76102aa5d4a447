import { readDay, type DayParts } from './day';
import type { Language } from './languages';
import { monthName } from './months';

const LONG: Record<Language, (parts: DayParts, month: string) => string> = {
  sq: ({ day, year }, month) => `${day} ${month} ${year}`,
  sr: ({ day, year }, month) => `${day}. ${month} ${year}.`,
  en: ({ day, year }, month) => `${day} ${month} ${year}`,
};

const SHORT: Record<Language, (parts: DayParts, month: string) => string> = {
  sq: ({ day, month, year }) => `${day}.${month}.${year}`,
  sr: ({ day, month, year }) => `${day}. ${month}. ${year}.`,
  en: ({ day, year }, month) => `${day} ${month.slice(0, 3)} ${year}`,
};

/** A day from `2026-09-30`: sq `30 shtator 2026`, sr `30. septembar 2026.`, en `30 September 2026`. */
export const formatDay = (language: Language, day: string) => write(LONG, language, day);

/** A day for tables: sq `30.9.2026`, sr `30. 9. 2026.`, en `30 Sep 2026` (in words, as 9/10 is read in two ways). */
export const formatShortDay = (language: Language, day: string) => write(SHORT, language, day);

function write(forms: typeof LONG, language: Language, day: string): string {
  const parts = readDay(day);
  return forms[language](parts, monthName(language, parts.month));
}
