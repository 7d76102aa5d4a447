import type { LineRules } from '../domain/returned';
import type { PlanIndicator } from '../plan/plan';
import { lineFindings, ruleOf } from './lineFindings';
import type { Quarter } from '../domain/quarter';

/**
 * What the rules of a return look at in a line. Earlier quarters are left out: they can make a figure remarkable,
 * but never wrong.
 */
export const rulesOfLine = (indicator: PlanIndicator, quarter: Quarter): LineRules => ({
  breakdowns: indicator.breakdowns.map(ruleOf),
  findingsOf: (cells) =>
    lineFindings(indicator, {
      quarter,
      cells,
      noBreakdown: true,
      explanation: null,
      totalOf: () => undefined,
    }),
});
