import { fieldName } from './fieldName';
import { formatDay } from './formatDay';
import { formatInstant } from './formatInstant';
import { formatNumber } from './formatNumber';
import { formatQuarter } from './formatQuarter';
import type { Language } from './languages';
import { isDecimalText } from './roundDecimalText';

const NOTHING: Record<Language, string> = { sq: 'e zbrazët', sr: 'prazno', en: 'empty' };

/** How a parameter is written: `{name:form}`. */
const FORMS = {
  /** All digits that were given: what is wrong with a number must not be rounded away. */
  number: (language: Language, text: string) => formatNumber(language, text, { maxDecimals: text.length }),
  /** An average: two decimals are enough to compare with. */
  about: (language: Language, text: string) => formatNumber(language, text, { maxDecimals: 2 }),
  /** What a cell holds: a number, words, or nothing at all. */
  value: (language: Language, text: string) => {
    if (text === '') return NOTHING[language];
    return isDecimalText(text) ? formatNumber(language, text) : text;
  },
  quarter: formatQuarter,
  day: formatDay,
  instant: formatInstant,
  field: fieldName,
  /** Which part of a ratio is meant, in brackets; a plain value needs no telling. */
  part: (language: Language, text: string) => (text === 'amount' ? '' : ` (${fieldName(language, text)})`),
};

const isForm = (text: string): text is keyof typeof FORMS => Object.hasOwn(FORMS, text);

/** Writes one parameter of a sentence. Throws RangeError for an unknown form, or a value that does not fit the form. */
export function sayPart(language: Language, form: string | undefined, text: string): string {
  if (form === undefined) return text;
  if (!isForm(form)) throw new RangeError(`Unknown form in a sentence: "${form}"`);
  return FORMS[form](language, text);
}
