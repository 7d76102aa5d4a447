import { formatEur } from './formatEur';
import { formatNumber } from './formatNumber';
import { formatPercent } from './formatPercent';
import type { Language } from './languages';
import { plural, type PluralForms } from './plural';

/** How an indicator measures: a member of the enum Measure of the contract. */
export type Measure = 'COUNT' | 'RATIO' | 'AMOUNT' | 'DAYS' | 'YES_NO' | 'MILESTONE';

export interface FigureForm {
  measure: Measure;
  /** Digits after the decimal mark, as the indicator says. */
  decimals: number;
  /** For yes/no and milestones over institutions: `value` of so many. */
  outOf?: number | null;
}

/** Drawn where there is no value. Blank is never zero. */
export const NO_VALUE = '–';

const YES_NO: Record<Language, readonly [no: string, yes: string]> = {
  sq: ['Jo', 'Po'],
  sr: ['Ne', 'Da'],
  en: ['No', 'Yes'],
};

const OUT_OF: Record<Language, string> = { sq: 'nga', sr: 'od', en: 'of' };

const DAYS: Record<Language, PluralForms> = {
  sq: { one: 'ditë', other: 'ditë' },
  sr: { one: 'dan', few: 'dana', other: 'dana' },
  en: { one: 'day', other: 'days' },
};

/**
 * A figure of an indicator as people read it: `1,234`, `75.0%`, `€1,234.50`, `12.5 days`, `Yes`, `6 of 7`.
 * `value` is the exact decimal text of the contract; null or blank gives a dash.
 */
export function figureText(language: Language, value: string | null | undefined, form: FigureForm): string {
  if (value === null || value === undefined || value === '') return NO_VALUE;
  const { measure, decimals, outOf } = form;
  const number = formatNumber(language, value, { decimals });
  if (outOf !== null && outOf !== undefined) {
    return `${number} ${OUT_OF[language]} ${formatNumber(language, String(outOf))}`;
  }
  if (measure === 'RATIO') return formatPercent(language, value, decimals);
  if (measure === 'AMOUNT') return formatEur(language, value, decimals);
  if (measure === 'DAYS') return `${number} ${plural(language, Number(value), DAYS[language])}`;
  if (measure === 'YES_NO') return YES_NO[language][/[1-9]/.test(value) ? 1 : 0];
  return number;
}
