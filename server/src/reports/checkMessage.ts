import { checkSentence } from '../../../schema/language/checkSentence';
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
  finding: Pick<Finding, 'rule' | 'cell' | 'params'>,
  language: Language,
  indicator: PlanIndicator | null,
): string {
  const { breakdown } = finding.params;
  if (breakdown === undefined || indicator === null) return checkSentence(language, finding, null);
  const categories = indicator.cells.get(finding.cell ?? '')?.categories ?? [];
  return checkSentence(language, finding, {
    breakdown: breakdownTitle(indicator, breakdown, language),
    cell: cellTitle(categories, language),
  });
}
