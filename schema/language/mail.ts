import { fillGaps, valueOf, type GapValues } from './fillGaps';
import type { Language } from './languages';
import { mailsEn } from './mails.en';
import { mailsSq } from './mails.sq';
import { mailsSr } from './mails.sr';
import { plural, type PluralForm, type PluralForms } from './plural';

type English = typeof mailsEn;

export type MailPiece = keyof English;

/** The same pieces in another language with the plural forms `Forms`; a missing or surplus one fails the build. */
export type MailWords<Forms extends PluralForm> = {
  [Piece in MailPiece]: English[Piece] extends string ? string : Record<Forms, string>;
};

const WORDS: Record<Language, Record<MailPiece, string | PluralForms>> = {
  sq: mailsSq,
  sr: mailsSr,
  en: mailsEn,
};

/**
 * One piece of a mail in the language of its recipient: `sayInMail('sr', 'left', { count: 4, expected: 15 })`.
 * Throws RangeError when a value is missing or does not fit its form.
 */
export function sayInMail(language: Language, piece: MailPiece, values: GapValues = {}): string {
  const entry = WORDS[language][piece];
  const text = typeof entry === 'string' ? entry : plural(language, Number(valueOf(values, 'count')), entry);
  return fillGaps(language, text, values);
}
