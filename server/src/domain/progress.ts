import { compareAmounts, divide, isNegative, multiply, percentOf, subtract, type Amount } from './amount';
import type { Aggregation, Direction, Rating } from './terms';

/** Percent of what was expected by now, from which a rating holds. Settings of the product. */
export interface Thresholds {
  onTrack: number;
  atRisk: number;
}

export interface ProgressInput {
  direction: Direction;
  timeAggregation: Aggregation;
  baseline: Amount | null;
  /** The target of the period looked at; null: nothing was planned for it. */
  target: Amount | null;
  /** The figure of the period, up to the quarter looked at; null: no value. */
  actual: Amount | null;
  /** How far the year has come: 1 to 3; 4 or null for a full year or a quarter by itself. */
  quarterNumber: 1 | 2 | 3 | 4 | null;
  thresholds: Thresholds;
  /** What the plan itself expects by now (targets by quarter); pro rata when not given. */
  expectedByNow?: Amount | null;
}

/** Shares in percent with up to 4 decimals, not clipped; null where there is nothing to compare. */
export interface Progress {
  rating: Rating;
  share: Amount | null;
  shareOfExpected: Amount | null;
  target: Amount | null;
  expectedByNow: Amount | null;
}

/**
 * Progress of an indicator towards its target: (actual - baseline) / (target - baseline).
 *
 * Within a year a sum (SUM) is expected pro rata: 25 %, 50 %, 75 % of the year's target. Its
 * baseline is a whole year's figure and is taken pro rata with it for what was expected by now;
 * `share` compares with the whole year. Other figures are expected at the target from the start.
 *
 * ACHIEVED means that the target itself is reached, for a decrease: not exceeded. A sum that is to
 * stay low can only be achieved when its year is over. Otherwise the rating follows the share of
 * what was expected by now. An indicator that is only monitored is never rated.
 */
export function progress(input: ProgressInput): Progress {
  const { direction, target, actual } = input;
  if (direction === 'MONITOR' || target === null) return unrated('NO_TARGET', target, null);
  const expectedByNow = input.expectedByNow ?? multiply(target, elapsed(input));
  if (actual === null) return unrated('NO_DATA', target, expectedByNow);
  const share = shareOf({ ...input, direction, actual, goal: target });
  const baseline = input.baseline === null ? null : multiply(input.baseline, elapsed(input));
  const shareOfExpected = shareOf({ direction, baseline, actual, goal: expectedByNow });
  const rating = isAchieved(input, target, actual) ? 'ACHIEVED' : ratingOf(shareOfExpected, input.thresholds);
  return { rating, share, shareOfExpected, target, expectedByNow };
}

const unrated = (rating: Rating, target: Amount | null, expectedByNow: Amount | null): Progress => ({
  rating,
  share: null,
  shareOfExpected: null,
  target,
  expectedByNow,
});

/** The part of the target that is expected so far, as a factor. */
const elapsed = ({ timeAggregation, quarterNumber }: ProgressInput): Amount =>
  timeAggregation === 'SUM' && quarterNumber !== null ? String(quarterNumber / 4) : '1';

function isAchieved(input: ProgressInput, target: Amount, actual: Amount): boolean {
  const mayStillGrow = input.direction === 'DECREASE' && elapsed(input) !== '1';
  return !mayStillGrow && isReached(input.direction, actual, target);
}

const isReached = (direction: Direction, actual: Amount, goal: Amount): boolean =>
  direction === 'DECREASE' ? compareAmounts(actual, goal) <= 0 : compareAmounts(actual, goal) >= 0;

function ratingOf(share: Amount, { onTrack, atRisk }: Thresholds): Rating {
  if (compareAmounts(share, String(onTrack)) >= 0) return 'ON_TRACK';
  return compareAmounts(share, String(atRisk)) >= 0 ? 'AT_RISK' : 'OFF_TRACK';
}

interface Way {
  direction: Direction;
  baseline: Amount | null;
  actual: Amount;
  goal: Amount;
}

/**
 * Percent of the way. Interpretations where the formula has none: a target equal to the baseline is
 * reached (100) or not (0). Without a baseline, or with one that lies beyond the target, actual /
 * target; for a decrease target / actual, since fewer is better. Where that has no meaning (a target
 * of zero, nothing left to decrease) again reached or not.
 */
function shareOf(way: Way): Amount {
  return formulaShare(way) ?? (isReached(way.direction, way.actual, way.goal) ? '100' : '0');
}

/** Null where the formula has no meaning. */
function formulaShare({ direction, baseline, actual, goal }: Way): Amount | null {
  if (baseline !== null && compareAmounts(baseline, goal) === 0) return null;
  if (baseline !== null && !isReached(direction, baseline, goal)) {
    return percentOf(subtract(actual, baseline), subtract(goal, baseline));
  }
  if (compareAmounts(goal, '0') <= 0) return null;
  if (direction === 'INCREASE') return percentOf(actual, goal);
  return isNegative(actual) ? null : percentOf(goal, actual);
}

/** A figure as it is compared with a target: of several institutions that say yes, their share. */
export const comparableWithTarget = ({
  value,
  outOf,
}: {
  value: Amount | null;
  outOf: number | null;
}): Amount | null => (value === null || outOf === null ? value : divide(value, String(outOf)));
