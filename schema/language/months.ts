import type { Language } from './languages';

/** January first. Albanian and Serbian write months with a small letter. */
export const MONTHS: Record<Language, readonly string[]> = {
  sq: 'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor'.split(' '),
  sr: 'januar februar mart april maj jun jul avgust septembar oktobar novembar decembar'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** The name of a month, 1 to 12. */
export const monthName = (language: Language, month: number) => MONTHS[language][month - 1] ?? '';
