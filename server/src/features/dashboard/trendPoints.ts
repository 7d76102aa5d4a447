import type { Thresholds } from '../../domain/progress';
import type { Quarter } from '../../domain/quarter';
import { targetOf } from '../../domain/targets';
import { hasContent } from './trendRows';
import { institutionsCorrecting } from '../../figures/correcting';
import { statusAt } from '../../figures/indicatorStatus';
import { approved, figureOf } from '../../figures/nationalFigures';
import { shownFigure } from '../../figures/shownFigure';
import type { TotalRow } from '../../figures/totals.queries';
import type { Plan, PlanIndicator } from '../../plan/plan';

/** What a trend is drawn from: the totals that the viewer may see, for the quarters shown. */
export interface TrendFacts {
  quarters: readonly Quarter[];
  totals: readonly TotalRow[];
  thresholds: Thresholds;
}

/**
 * One point a quarter. Figure and target speak of the quarter by itself; progress of the year up to the quarter,
 * as in the overview, so that both pages rate an indicator alike.
 */
export function trendPoints(plan: Plan, indicator: PlanIndicator, facts: TrendFacts) {
  const { quarters, totals, thresholds } = facts;
  const contributions = approved(totals);
  return quarters.map((quarter) => ({
    quarter,
    figure: shownFigure(plan, figureOf(indicator, [quarter], contributions), {
      correcting: institutionsCorrecting(totals, (each) => each === quarter),
    }),
    provisional: provisionalFigure(
      plan,
      indicator,
      totals.filter((row) => row.quarter === quarter),
    ),
    target: targetOf(indicator.targets, quarter, indicator.timeAggregation)?.value ?? null,
    progress: statusAt(indicator, quarter, { contributions, thresholds }).progress,
  }));
}

/** The figure with what is not approved yet; null when nothing of the kind was entered. */
function provisionalFigure(plan: Plan, indicator: PlanIndicator, ofQuarter: readonly TotalRow[]) {
  const pending = ofQuarter.find((row) => row.workflow !== 'APPROVED' && hasContent(row));
  if (pending === undefined) return null;
  return shownFigure(plan, figureOf(indicator, [pending.quarter], ofQuarter), {
    correcting: new Set(),
    provisional: true,
  });
}
