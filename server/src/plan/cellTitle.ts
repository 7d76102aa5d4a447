import type { Language } from '../../../schema/language/languages';
import type { Category } from '../entities/category';
import { localised } from '../localised';

/** The name of a breakdown cell: its categories in the order of the dimensions, `Female · Adult`. */
export const cellTitle = (categories: readonly Category[], language: Language): string =>
  categories.map((category) => localised(category, 'title', language)).join(' · ');
