import type { Language } from '../../../schema/language/languages';
import { localised } from '../localised';
import type { PlanIndicator } from './plan';

/** What a breakdown is called: its dimensions, for example `Sex × Age group`. */
export function breakdownTitle({ breakdowns }: PlanIndicator, code: string, language: Language): string {
  const dimensions = breakdowns.find((breakdown) => breakdown.code === code)?.dimensions ?? [];
  return dimensions.map((dimension) => localised(dimension, 'title', language)).join(' × ') || code;
}
