import { say } from '../../../schema/language/say';
import type { Language } from '../../../schema/language/languages';
import type { Finding } from '../domain/checks';
import { breakdownTitle } from '../plan/breakdownTitle';
import { cellTitle } from '../plan/cellTitle';
import type { PlanIndicator } from '../plan/plan';

/**
 * What a check found, in words. A single cell above the total is named with its breakdown.
 * @param indicator of the line; null for what was found in an activity report, which has no breakdowns
 */
export function checkMessage(
  { rule, cell, params }: Pick<Finding, 'rule' | 'cell' | 'params'>,
  language: Language,
  indicator: PlanIndicator | null,
): string {
  const { breakdown, ...rest } = params;
  if (breakdown === undefined || indicator === null) return say(language, `CheckRule_${rule}`, params);
  const categories = indicator.cells.get(cell ?? '')?.categories ?? [];
  const titles = [breakdownTitle(indicator, breakdown, language), cellTitle(categories, language)];
  return say(language, `CheckRule_${rule}`, { ...rest, breakdown: titles.filter(Boolean).join(': ') });
}
