import type { Finding } from '../../domain/checks';
import type { ActivityReport } from '../../entities/activityReport';
import type { PlanActivity } from '../../plan/plan';
import type { ReportView } from './reportView';

/** The status of one activity in a report. */
export interface ActivityView extends Pick<
  ActivityReport,
  | 'id'
  | 'percent'
  | 'postponed'
  | 'narrative'
  | 'obstacles'
  | 'spentEur'
  | 'named'
  | 'returnComment'
  | 'version'
> {
  report: ReportView;
  activity: PlanActivity;
  /** The latest percentage of an earlier quarter. */
  previousPercent: number | null;
  findings: readonly Finding[];
}
