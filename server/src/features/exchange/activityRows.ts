import type { Language } from '../../../../schema/language/languages';
import { localised } from '../../localised';
import type { PlanActivity } from '../../plan/plan';
import type { FormActivity } from './formFacts.queries';
import type { FormActivityRow } from './formModel';

/** What stands in the hidden column of an activity's row. */
export const activityKey = ({ code }: PlanActivity): string => code;

/** Code and title, as they stand in its row. */
export const activityTitle = (activity: PlanActivity, language: Language): string =>
  `${activity.code} ${localised(activity, 'title', language)}`;

/** The row of an activity. */
export const activityRowOf = (
  { activity, status, refusal, returnComment }: FormActivity,
  language: Language,
): FormActivityRow => ({
  key: activityKey(activity),
  code: activity.code,
  label: localised(activity, 'title', language),
  open: refusal === null,
  percent: status.percent,
  postponed: status.postponed,
  narrative: status.narrative,
  obstacles: status.obstacles,
  spent: status.spentEur,
  remark: returnComment,
});
