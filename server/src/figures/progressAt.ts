import type { FigureValue } from '../domain/aggregation';
import { comparableWithTarget, progress, type Progress, type Thresholds } from '../domain/progress';
import { numberOf, type Quarter } from '../domain/quarter';
import { expectedByQuarter, targetOfYear } from '../domain/targets';
import type { PlanIndicator } from '../plan/plan';

/** Progress, and the period whose target it speaks of. */
export interface PeriodProgress extends Progress {
  targetPeriod: string | null;
}

/**
 * Progress of a year up to a quarter: the year's figure so far against the year's target.
 * An annual indicator is reported once, for the whole year.
 * @param rated the year that is rated at the quarter, and its figure
 */
export function progressAt(
  indicator: PlanIndicator,
  quarter: Quarter,
  rated: { year: number; figure: FigureValue; thresholds: Thresholds },
): PeriodProgress {
  const { direction, timeAggregation, targets, baselineValue, frequency } = indicator;
  const target = targetOfYear(targets, rated.year, timeAggregation);
  const annual = frequency === 'ANNUAL';
  return {
    ...progress({
      direction,
      timeAggregation,
      baseline: baselineValue,
      target: target?.value ?? null,
      actual: comparableWithTarget(rated.figure),
      quarterNumber: annual ? null : numberOf(quarter),
      expectedByNow: annual ? null : expectedByQuarter(targets, quarter, timeAggregation),
      thresholds: rated.thresholds,
    }),
    targetPeriod: target?.period ?? null,
  };
}
