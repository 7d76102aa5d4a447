import type { ActivityReport } from '../entities/activityReport';

/** What an institution says of an activity. */
export type ActivityStatus = Pick<
  ActivityReport,
  'percent' | 'postponed' | 'narrative' | 'obstacles' | 'spentEur'
>;

/** Before the institution says anything. */
export const NOT_RECORDED: ActivityStatus = {
  percent: null,
  postponed: false,
  narrative: null,
  obstacles: null,
  spentEur: null,
};

export const statusOf = ({
  percent,
  postponed,
  narrative,
  obstacles,
  spentEur,
}: ActivityStatus): ActivityStatus => ({
  percent,
  postponed,
  narrative,
  obstacles,
  spentEur,
});

export const sameStatus = (a: ActivityStatus, b: ActivityStatus): boolean =>
  a.percent === b.percent &&
  a.postponed === b.postponed &&
  a.narrative === b.narrative &&
  a.obstacles === b.obstacles &&
  a.spentEur === b.spentEur;
