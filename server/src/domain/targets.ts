import { addAmounts, divide, maxAmount, multiply, type Amount } from './amount';
import { numberOf, quartersOfYear, yearOf, type Quarter } from './quarter';
import type { Aggregation } from './terms';

export interface PlannedTarget {
  /** A year (`2018`) or a quarter (`2018-Q3`). */
  period: string;
  value: Amount;
}

/** The target of a period, and the period for which the plan states it. */
export interface PeriodTarget extends PlannedTarget {
  /** True when it is the quarter's part of a year's target. */
  proRata: boolean;
}

/**
 * The target of one quarter by itself: its own when the plan states one, else the year's; of sums a
 * quarter of it, for other figures the whole. Null: nothing is planned.
 */
export function targetOf(
  targets: readonly PlannedTarget[],
  quarter: Quarter,
  timeAggregation: Aggregation,
): PeriodTarget | null {
  const own = stated(targets, quarter);
  if (own !== null) return { period: quarter, value: own, proRata: false };
  const period = String(yearOf(quarter));
  const year = stated(targets, period);
  if (year === null) return null;
  return timeAggregation === 'SUM'
    ? { period, value: multiply(year, '0.25'), proRata: true }
    : { period, value: year, proRata: false };
}

/**
 * The target of a year: its own when the plan states one, else made from the targets of its
 * quarters: added for sums, averaged or the largest where that is the indicator's way, otherwise the
 * last. Null: nothing is planned.
 */
export function targetOfYear(
  targets: readonly PlannedTarget[],
  year: number,
  timeAggregation: Aggregation,
): PeriodTarget | null {
  const period = String(year);
  const own = stated(targets, period);
  const value = own ?? fromQuarters(statedIn(targets, quartersOfYear(year)), timeAggregation);
  return value === null ? null : { period, value, proRata: false };
}

/**
 * What the plan itself expects of a sum from the start of the year to the end of a quarter: the
 * targets of these quarters added, when it states all of them. Null: take the year pro rata.
 */
export function expectedByQuarter(
  targets: readonly PlannedTarget[],
  quarter: Quarter,
  timeAggregation: Aggregation,
): Amount | null {
  const soFar = quartersOfYear(yearOf(quarter)).filter((other) => other <= quarter);
  const values = statedIn(targets, soFar);
  return timeAggregation === 'SUM' && values.length === numberOf(quarter) ? addAmounts(values) : null;
}

const stated = (targets: readonly PlannedTarget[], period: string): Amount | null =>
  targets.find((target) => target.period === period)?.value ?? null;

const statedIn = (targets: readonly PlannedTarget[], quarters: readonly Quarter[]): Amount[] =>
  quarters.map((quarter) => stated(targets, quarter)).filter((value) => value !== null);

function fromQuarters(values: readonly Amount[], timeAggregation: Aggregation): Amount | null {
  const last = values.at(-1) ?? null;
  if (last === null) return null;
  if (timeAggregation === 'SUM') return addAmounts(values);
  if (timeAggregation === 'MAXIMUM') return maxAmount(values);
  if (timeAggregation === 'AVERAGE') return divide(addAmounts(values), String(values.length));
  return last;
}
