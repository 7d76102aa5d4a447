import type { Language } from '../../../schema/language/languages';
import { TOTAL } from '../domain/cell';
import { cellTitle as categoriesTitle } from '../plan/cellTitle';
import type { PlanIndicator } from '../plan/plan';

const TOTAL_TITLE: Record<Language, string> = { en: 'Total', sq: 'Gjithsej', sr: 'Ukupno' };

/** What a cell is called: the total, or its categories, for example `Female · Child`. */
export function cellTitle(indicator: PlanIndicator, cell: string, language: Language): string {
  if (cell === TOTAL) return TOTAL_TITLE[language];
  const categories = indicator.cells.get(cell)?.categories ?? [];
  return categoriesTitle(categories, language) || cell;
}
