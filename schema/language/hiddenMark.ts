import type { Language } from './languages';

/**
 * The one mark of a figure that is hidden to protect persons, on every screen and in every format, whatever the reason.
 * Plain ASCII: it survives spreadsheets, screen readers and old printers. It is never a number.
 */
export const HIDDEN_MARK = '[c]';

/** What the mark says to those who listen, and below tables. */
export const HIDDEN_WORDS: Record<Language, string> = {
  sq: 'e fshehur për të mbrojtur personat',
  sr: 'prikriveno radi zaštite osoba',
  en: 'hidden to protect persons',
};
