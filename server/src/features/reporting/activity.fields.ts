import { activityState } from '../../domain/completion';
import type { Resolvers } from '../../generated/schema';
import { actionsOnActivity } from './allowedActions';
import { checksOfActivity } from './checks';
import { reviewedFields } from './review/review.fields';

/** How the fields of an activity report are found. */
export const activityFields: Pick<Resolvers, 'ActivityReport'> = {
  ActivityReport: {
    // Blank is not zero: what was not entered is not "not started".
    state: ({ percent, postponed, activity, report }) =>
      percent === null && !postponed
        ? null
        : activityState({ percent, postponed, endQuarter: activity.endQuarter, quarter: report.quarter }),
    checks: checksOfActivity,
    viewerActions: actionsOnActivity,
    evidence: async ({ id, report }) => (await report.batch.evidence()).get(id) ?? [],
    ...reviewedFields.ActivityReport,
    history: async ({ id, report }) => (await report.batch.activityHistory()).get(id) ?? [],
  },
};
