import type { Language } from './languages';

export type PluralForm = 'one' | 'few' | 'other';

/** The forms of a word. Serbian needs `few`; Albanian and English have none. */
export interface PluralForms {
  one: string;
  few?: string;
  other: string;
}

const RULES: Record<Language, Intl.PluralRules> = {
  sq: new Intl.PluralRules('sq'),
  sr: new Intl.PluralRules('sr'),
  en: new Intl.PluralRules('en'),
};

/** The form that goes with a number: sr 1, 21 one; 2, 22 few; 5, 11 other. */
export function pluralForm(language: Language, count: number): PluralForm {
  const form = RULES[language].select(count);
  return form === 'one' || form === 'few' ? form : 'other';
}

/** The word in the form that goes with the number; the number itself is not added. */
export const plural = (language: Language, count: number, forms: PluralForms): string =>
  forms[pluralForm(language, count)] ?? forms.other;
