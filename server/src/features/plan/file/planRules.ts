import type { PlanLookup } from './planLookup';
import type { Complain } from './planProblem';
import { checkActivities } from './rules/checkActivities';
import { checkBreakdowns } from './rules/checkBreakdowns';
import { checkBreakdownRules } from './rules/checkBreakdownRules';
import { checkCategories } from './rules/checkCategories';
import { checkFrameworks } from './rules/checkFrameworks';
import { checkIndicatorRelations } from './rules/checkIndicatorRelations';
import { checkIndicators } from './rules/checkIndicators';
import { checkObjectives } from './rules/checkObjectives';
import { checkRatioRules } from './rules/checkRatioRules';
import { checkReferenceFigures } from './rules/checkReferenceFigures';
import { checkReporters } from './rules/checkReporters';
import { checkTargets } from './rules/checkTargets';

/** What must hold between the lines of a plan, besides that every code named exists. */
export const PLAN_RULES: readonly ((plan: PlanLookup, complain: Complain) => void)[] = [
  checkFrameworks,
  checkObjectives,
  checkActivities,
  checkIndicators,
  checkBreakdowns,
  checkBreakdownRules,
  checkCategories,
  checkReporters,
  checkTargets,
  checkRatioRules,
  checkIndicatorRelations,
  checkReferenceFigures,
];
