import { addAmounts, type Amount } from './amount';
import type { Quarter } from './quarter';
import { rate, type Rate } from './rates';
import { ACTIVITY_STATES, type ActivityState } from './terms';

export interface ActivityFacts {
  /** 0 to 100; null: never reported. */
  percent: number | null;
  /** By an amendment of the plan. */
  postponed: boolean;
  endQuarter: Quarter;
  /** The quarter looked at. */
  quarter: Quarter;
}

/**
 * The state of an activity when a quarter is over; the end quarter has therefore passed from that
 * quarter on. What is done stays done, also when it was postponed before. An activity that nobody
 * reported counts as 0 %.
 */
export function activityState(facts: ActivityFacts): ActivityState {
  const percent = facts.percent ?? 0;
  if (percent >= 100) return 'IMPLEMENTED';
  if (facts.postponed) return 'POSTPONED';
  if (percent >= 50) return 'PARTIALLY_IMPLEMENTED';
  if (isDue(facts.endQuarter, facts.quarter)) return 'NOT_IMPLEMENTED';
  return percent > 0 ? 'IN_PROGRESS' : 'NOT_STARTED';
}

/** How many activities are in each state; all states, in a fixed order, also those at zero. */
export const distribution = (states: readonly ActivityState[]): { state: ActivityState; count: number }[] =>
  ACTIVITY_STATES.map((state) => ({
    state,
    count: states.filter((other) => other === state).length,
  }));

/** Implemented out of due: those whose end quarter has come. Postponed ones are not due. */
export function implementedOfDue(
  activities: readonly { endQuarter: Quarter; state: ActivityState }[],
  quarter: Quarter,
): Rate {
  const due = activities.filter(
    ({ endQuarter, state }) => isDue(endQuarter, quarter) && state !== 'POSTPONED',
  );
  return rate(due.filter(({ state }) => state === 'IMPLEMENTED').length, due.length);
}

/** Quarters sort as texts. */
const isDue = (endQuarter: Quarter, quarter: Quarter): boolean => endQuarter <= quarter;

/**
 * Money spent on an activity: the sum of what its lead institution reported for single quarters, in EUR. Null when
 * it never stated an amount; a quarter without one adds nothing and is not taken for a zero.
 */
export function moneySpent(quarterly: readonly (Amount | null)[]): Amount | null {
  const stated = quarterly.filter((amount) => amount !== null);
  return stated.length === 0 ? null : addAmounts(stated);
}
