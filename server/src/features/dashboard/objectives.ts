import { completeness } from '../../domain/completeness';
import type { Quarter } from '../../domain/quarter';
import { completenessRate, reportingRate, type Rate } from '../../domain/rates';
import {
  completionOf,
  isBelow,
  objectivesOf,
  type ActivityStanding,
  type Completion,
} from '../../figures/activityCompletion';
import type { Plan, PlanFramework, PlanObjective } from '../../plan/plan';
import type { ReportStanding } from './reportStanding';

/** Completion of an objective: of its activities, and of the reporting about it in the quarter. */
export interface ObjectiveCompletion extends Completion {
  objective: PlanObjective;
  /** Of the reports that hold a line of the objective. */
  reportingRate: Rate;
  completeness: Rate;
}

/** What the objectives are judged by: activities at the quarter, and the quarter's reports. */
export interface ObjectiveFacts {
  quarter: Quarter;
  standings: readonly ActivityStanding[];
  reports: readonly ReportStanding[];
}

/** Every objective of a framework, each followed by those below it, whose activities and lines it includes. */
export function objectiveCompletions(
  plan: Plan,
  framework: PlanFramework,
  { quarter, standings, reports }: ObjectiveFacts,
): ObjectiveCompletion[] {
  return objectivesOf(framework).map((objective) => ({
    objective,
    ...completionOf(
      standings.filter(({ activity }) => isBelow(objective, activity.objective)),
      quarter,
    ),
    ...reportingAbout(objective, plan, reports),
  }));
}

function reportingAbout(objective: PlanObjective, plan: Plan, reports: readonly ReportStanding[]) {
  const about = reports
    .map((report) => ({
      workflow: report.workflow,
      lines: report.lines.filter(({ indicatorId }) =>
        isBelow(objective, plan.indicator.get(indicatorId)?.objective ?? null),
      ),
    }))
    .filter(({ lines }) => lines.length > 0);
  const totals = about.flatMap(({ lines }) => lines.map(({ content }) => ({ total: content })));
  return { reportingRate: reportingRate(about), completeness: completenessRate(completeness(totals)) };
}
