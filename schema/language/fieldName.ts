import { fieldNamesEn, type FieldNames } from './fieldNames.en';
import { fieldNamesSq } from './fieldNames.sq';
import { fieldNamesSr } from './fieldNames.sr';
import type { Language } from './languages';

const NAMES: Record<Language, FieldNames> = { sq: fieldNamesSq, sr: fieldNamesSr, en: fieldNamesEn };

const isField = (text: string): text is keyof FieldNames => Object.hasOwn(fieldNamesEn, text);

/**
 * What people call an input field of the contract. Of a path such as `entry.amount` or `entries.3.cell`
 * the last name counts; a field without a word of its own keeps its name.
 */
export function fieldName(language: Language, path: string): string {
  const name = path.split('.').at(-1) ?? path;
  return isField(name) ? NAMES[language][name] : name;
}
