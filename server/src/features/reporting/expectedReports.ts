import type { Quarter } from '../../domain/quarter';
import { expectedReporters } from '../../domain/reporters';
import type { Plan, PlanActivity, PlanFramework, PlanIndicator } from '../../plan/plan';

/** What one institution has to report of one framework in a quarter. */
export interface ExpectedReport {
  framework: PlanFramework;
  institutionId: string;
  indicators: PlanIndicator[];
  /** Activities that the institution leads. */
  activities: PlanActivity[];
}

/**
 * The reports that a quarter asks for: of every framework that runs in it, one for each institution with an indicator
 * to report (annual ones in the fourth quarter only) or an activity to lead. An activity is reported from its first
 * quarter to the end of the framework, so that what came late is told too.
 */
export const expectedReports = (plan: Plan, quarter: Quarter): ExpectedReport[] =>
  plan.frameworks
    .filter(({ startQuarter, endQuarter }) => isWithin(quarter, startQuarter, endQuarter))
    .flatMap((framework) => reportsOf(plan, framework, quarter));

/** Whether any framework runs in a quarter. */
export const isPlanned = (plan: Plan, quarter: Quarter): boolean =>
  plan.frameworks.some(({ startQuarter, endQuarter }) => isWithin(quarter, startQuarter, endQuarter));

const reportsOf = (plan: Plan, framework: PlanFramework, quarter: Quarter): ExpectedReport[] =>
  plan.institutions
    .map(({ id }) => ({
      framework,
      institutionId: id,
      indicators: framework.indicators.filter((indicator) =>
        expectedReporters(indicator, quarter).includes(id),
      ),
      activities: framework.activities.filter(
        ({ leadId, startQuarter }) => leadId === id && startQuarter <= quarter,
      ),
    }))
    .filter(({ indicators, activities }) => indicators.length + activities.length > 0);

/** Quarters sort as texts. */
const isWithin = (quarter: Quarter, from: Quarter, to: Quarter): boolean => from <= quarter && quarter <= to;
