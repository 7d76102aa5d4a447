import { say } from '../../../schema/language/say';
import type { Language } from '../../../schema/language/languages';
import type { Finding } from '../domain/checks';
import { breakdownTitle } from '../plan/breakdownTitle';
import type { PlanIndicator } from '../plan/plan';

/**
 * What a check found, in words.
 * @param indicator of the line; null for what was found in an activity report, which has no breakdowns
 */
export function checkMessage(
  { rule, params }: Pick<Finding, 'rule' | 'params'>,
  language: Language,
  indicator: PlanIndicator | null,
): string {
  const { breakdown, ...rest } = params;
  if (breakdown === undefined || indicator === null) return say(language, `CheckRule_${rule}`, params);
  const title = breakdownTitle(indicator, breakdown, language);
  return say(language, `CheckRule_${rule}`, { ...rest, breakdown: title });
}
