import type { Thresholds } from '../../domain/progress';
import { yearOf, type Quarter } from '../../domain/quarter';
import { isBeingCorrected } from '../../domain/revision';
import type { Rating } from '../../domain/terms';
import { groupBy } from '../../groupBy';
import { institutionsCorrecting } from '../../figures/correcting';
import { countRatings, statusAt } from '../../figures/indicatorStatus';
import { approved } from '../../figures/nationalFigures';
import { shownFigure } from '../../figures/shownFigure';
import type { TotalRow } from '../../figures/totals.queries';
import type { Plan, PlanFramework } from '../../plan/plan';

interface StatusFacts {
  quarter: Quarter;
  totals: readonly TotalRow[];
  thresholds: Thresholds;
}

/** Every indicator of a framework: figure and progress of the year rated at the quarter, of approved values. */
export function indicatorStatuses(
  plan: Plan,
  { indicators }: PlanFramework,
  { quarter, totals, thresholds }: StatusFacts,
) {
  const contributions = groupBy(approved(totals), ({ indicatorId }) => indicatorId);
  const corrected = groupBy(totals.filter(isBeingCorrected), ({ indicatorId }) => indicatorId);
  return indicators.map((indicator) => {
    const { figure, figurePeriod, progress } = statusAt(indicator, quarter, {
      contributions: contributions.get(indicator.id) ?? [],
      thresholds,
    });
    const correcting = institutionsCorrecting(
      corrected.get(indicator.id) ?? [],
      (each) => String(yearOf(each)) === figurePeriod && each <= quarter,
    );
    return { indicator, figure: shownFigure(plan, figure, { correcting }), figurePeriod, progress };
  });
}

/** How many indicators have each rating. */
export const ratingCounts = (statuses: readonly { progress: { rating: Rating } }[]) =>
  countRatings(statuses.map(({ progress }) => progress.rating));
