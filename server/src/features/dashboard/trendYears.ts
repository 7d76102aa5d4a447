import { yearOf } from '../../domain/quarter';
import { targetOfYear } from '../../domain/targets';
import { institutionsCorrecting } from '../../figures/correcting';
import { statusAt } from '../../figures/indicatorStatus';
import { approved } from '../../figures/nationalFigures';
import { shownFigure } from '../../figures/shownFigure';
import type { Plan, PlanIndicator } from '../../plan/plan';
import type { TrendFacts } from './trendPoints';

/** One point a year, of approved values up to the last quarter shown; the target is the whole year's. */
export function trendYears(plan: Plan, indicator: PlanIndicator, facts: TrendFacts) {
  const { quarters, totals, thresholds } = facts;
  const contributions = approved(totals);
  // The last quarter of each year: a later one takes the place of an earlier one.
  const lastOfYear = new Map(quarters.map((quarter) => [yearOf(quarter), quarter]));
  return [...lastOfYear].map(([year, last]) => {
    const { figure, progress } = statusAt(indicator, last, { contributions, thresholds });
    return {
      year,
      figure: shownFigure(plan, figure, {
        correcting: institutionsCorrecting(totals, (each) => yearOf(each) === year && each <= last),
      }),
      target: targetOfYear(indicator.targets, year, indicator.timeAggregation)?.value ?? null,
      progress,
    };
  });
}
