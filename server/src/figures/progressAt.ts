import type { FigureValue } from '../domain/aggregation';
import { comparableWithTarget, progress, type Progress, type Thresholds } from '../domain/progress';
import { numberOf, yearOf, type Quarter } from '../domain/quarter';
import { expectedByQuarter, targetOfYear } from '../domain/targets';
import type { PlanIndicator } from '../plan/plan';

/** Progress, and the period whose target it speaks of. */
export interface PeriodProgress extends Progress {
  targetPeriod: string | null;
}

/**
 * Progress of a year up to a quarter: the year's figure so far against the year's target.
 * An annual indicator is reported once, for the whole year.
 */
export function progressAt(
  indicator: PlanIndicator,
  quarter: Quarter,
  { figure, thresholds }: { figure: FigureValue; thresholds: Thresholds },
): PeriodProgress {
  const { direction, timeAggregation, targets, baselineValue, frequency } = indicator;
  const target = targetOfYear(targets, yearOf(quarter), timeAggregation);
  const annual = frequency === 'ANNUAL';
  return {
    ...progress({
      direction,
      timeAggregation,
      baseline: baselineValue,
      target: target?.value ?? null,
      actual: comparableWithTarget(figure),
      quarterNumber: annual ? null : numberOf(quarter),
      expectedByNow: annual ? null : expectedByQuarter(targets, quarter, timeAggregation),
      thresholds,
    }),
    targetPeriod: target?.period ?? null,
  };
}
