import { useMemo } from 'react';
import { formatDay, formatShortDay } from '../../../schema/language/formatDay';
import { formatEur } from '../../../schema/language/formatEur';
import { formatDayOf, formatInstant, formatShortInstant } from '../../../schema/language/formatInstant';
import { formatList } from '../../../schema/language/formatList';
import { formatNumber, type NumberForm } from '../../../schema/language/formatNumber';
import { formatPercent } from '../../../schema/language/formatPercent';
import { formatPeriod } from '../../../schema/language/formatPeriod';
import { formatQuarter, formatShortQuarter } from '../../../schema/language/formatQuarter';
import { formatReleasePeriod } from '../../../schema/language/formatReleasePeriod';
import { formatYear } from '../../../schema/language/formatYear';
import { plainNumber } from '../../../schema/language/plainNumber';
import { label, type CodeOf, type Scale } from '../../../schema/language/label';
import type { Language } from '../../../schema/language/languages';
import { plural, type PluralForms } from '../../../schema/language/plural';
import { figureText, type FigureForm } from '../../../schema/language/figureText';
import { useLanguage } from './useLanguage';

/** Everything that turns a plain value into text, bound to one language. Decimals are exact texts, never floats. */
export const formatsOf = (language: Language) => ({
  language,
  number: (value: string | number, form?: NumberForm) => formatNumber(language, String(value), form),
  /** For spreadsheets: without marks between groups. */
  plainNumber: (decimalText: string) => plainNumber(language, decimalText),
  percent: (percent: string, decimals?: number) => formatPercent(language, percent, decimals),
  eur: (amount: string, decimals?: number) => formatEur(language, amount, decimals),
  day: (day: string) => formatDay(language, day),
  /** The day of an instant in Pristina. */
  dayOf: (instant: string) => formatDayOf(language, instant),
  shortDay: (day: string) => formatShortDay(language, day),
  instant: (instant: string) => formatInstant(language, instant),
  shortInstant: (instant: string) => formatShortInstant(language, instant),
  quarter: (quarter: string) => formatQuarter(language, quarter),
  shortQuarter: (quarter: string) => formatShortQuarter(language, quarter),
  year: (year: string | number) => formatYear(language, Number(year)),
  /** A quarter or a year of a release that counts up to the quarter `upTo`. */
  releasePeriod: (period: string, upTo: string) => formatReleasePeriod(language, period, upTo),
  /** First and last day, both included. */
  period: (startDay: string, endDay: string) => formatPeriod(language, startDay, endDay),
  list: (items: readonly string[]) => formatList(language, items),
  plural: (count: number, forms: PluralForms) => plural(language, count, forms),
  /** The value of any indicator, by its measure; a dash when there is none. */
  figure: (value: string | null | undefined, form: FigureForm) => figureText(language, value, form),
  /** The word for a code of the contract: `label('Workflow', 'DRAFT')`. */
  label: <S extends Scale>(scale: S, code: CodeOf<S>) => label(language, scale, code),
});

export type Formats = ReturnType<typeof formatsOf>;

/** The formats of the current language; the same object until the language changes. */
export function useFormat(): Formats {
  const language = useLanguage();
  return useMemo(() => formatsOf(language), [language]);
}
