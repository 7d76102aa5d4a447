import type { Language } from '../../../../schema/language/languages';
import { TOTAL } from '../../domain/cell';
import { localised } from '../../localised';
import type { PlanIndicator } from '../../plan/plan';

const TOTAL_TITLE: Record<Language, string> = { en: 'Total', sq: 'Gjithsej', sr: 'Ukupno' };

/** What a cell is called: the total, or its categories, for example `Female · Child`. */
export function cellTitle(indicator: PlanIndicator, cell: string, language: Language): string {
  if (cell === TOTAL) return TOTAL_TITLE[language];
  const categories = indicator.cells.get(cell)?.categories ?? [];
  return categories.map((category) => localised(category, 'title', language)).join(' · ') || cell;
}

/** What a breakdown is called: its dimensions, for example `Sex × Age group`. */
export function breakdownTitle(indicator: PlanIndicator, code: string, language: Language): string {
  const dimensions = indicator.breakdowns.find((breakdown) => breakdown.code === code)?.dimensions ?? [];
  return dimensions.map((dimension) => localised(dimension, 'title', language)).join(' × ') || code;
}
