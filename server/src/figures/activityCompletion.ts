import { activityState, distribution, implementedOfDue, moneySpent } from '../domain/completion';
import type { Quarter } from '../domain/quarter';
import type { Rate } from '../domain/rates';
import type { ActivityState } from '../domain/terms';
import type { PlanActivity, PlanFramework, PlanObjective } from '../plan/plan';
import { groupBy } from '../groupBy';
import type { ActivityStatusRow } from './activityStatuses.queries';

/** An activity with the latest approved status at a quarter. */
export interface ActivityStanding {
  activity: PlanActivity;
  state: ActivityState;
  percent: number | null;
  /** The quarter of the status; null when none was ever approved. */
  asOf: Quarter | null;
  /** In all approved quarters up to then. */
  spentEur: string | null;
}

/** Where each activity of a framework stands at a quarter, in the plan's order. */
export function activityStandings(
  { activities }: PlanFramework,
  quarter: Quarter,
  statuses: readonly ActivityStatusRow[],
): ActivityStanding[] {
  const known = groupBy(
    statuses.filter((status) => status.quarter <= quarter),
    ({ activityId }) => activityId,
  );
  return activities.map((activity) => {
    const own = known.get(activity.id) ?? [];
    const status = latestOf(own);
    const percent = status?.percent ?? null;
    const postponed = status?.postponed ?? false;
    return {
      activity,
      state: activityState({ percent, postponed, endQuarter: activity.endQuarter, quarter }),
      percent,
      asOf: status?.quarter ?? null,
      spentEur: moneySpent(own.map(({ spentEur }) => spentEur)),
    };
  });
}

const latestOf = (statuses: readonly ActivityStatusRow[]): ActivityStatusRow | undefined =>
  statuses.toSorted((a, b) => a.quarter.localeCompare(b.quarter)).at(-1);

/** The objectives of a framework, each followed by those below it. */
export const objectivesOf = ({ objectives }: PlanFramework): PlanObjective[] =>
  objectives.flatMap(withChildren);

const withChildren = (objective: PlanObjective): PlanObjective[] => [
  objective,
  ...objective.children.flatMap(withChildren),
];

/** Whether something belongs to an objective itself or to one below it. */
export const isBelow = (objective: PlanObjective, node: PlanObjective | null): boolean =>
  node !== null && (node.id === objective.id || isBelow(objective, node.parent));

/** Completion of the activities of an objective and of those below it. */
export interface Completion {
  implementedOfDue: Rate;
  distribution: { state: ActivityState; count: number }[];
}

/** Implemented of due, and the distribution of all states, of some activities at a quarter. */
export const completionOf = (standings: readonly ActivityStanding[], quarter: Quarter): Completion => ({
  implementedOfDue: implementedOfDue(
    standings.map(({ activity, state }) => ({ endQuarter: activity.endQuarter, state })),
    quarter,
  ),
  distribution: distribution(standings.map(({ state }) => state)),
});

/** Those whose end quarter has come without their being implemented; a postponed one is not overdue. */
export const overdueAmong = (standings: readonly ActivityStanding[], quarter: Quarter): ActivityStanding[] =>
  standings.filter(
    ({ activity, state }) =>
      activity.endQuarter <= quarter && state !== 'IMPLEMENTED' && state !== 'POSTPONED',
  );
