import { addCompleteness, type CompletenessCount } from '../../domain/completeness';
import type { Quarter } from '../../domain/quarter';
import { completenessRate, onTimeRate, reportingRate, type Rate } from '../../domain/rates';
import type { TimelinessResult } from '../../domain/timeliness';
import type { Workflow } from '../../domain/terms';
import { groupBy } from '../../groupBy';
import type { Plan, PlanInstitution } from '../../plan/plan';
import type { ReportStanding } from './reportStanding';

/** One report in the matrix of institutions by quarters. */
export interface MatrixCell {
  quarter: Quarter;
  reportId: string;
  workflow: Workflow;
  timeliness: TimelinessResult & { dueAt: Date };
  completeness: CompletenessCount;
}

/** An institution's reports, newest quarter last, with its rates over them. */
export interface MatrixRow {
  institution: PlanInstitution;
  reportingRate: Rate;
  onTimeRate: Rate;
  cells: MatrixCell[];
}

/** Reporting, on-time and completeness rates of some reports. */
export const ratesOf = (reports: readonly ReportStanding[]) => ({
  reportingRate: reportingRate(reports),
  onTimeRate: onTimeRate(reports.map(({ timeliness }) => ({ timeliness: timeliness.state }))),
  completeness: completenessRate(addCompleteness(reports.map(({ completeness }) => completeness))),
});

/** One row for each institution that has a report, in the plan's order. */
export function matrixRows({ institutions }: Plan, reports: readonly ReportStanding[]): MatrixRow[] {
  const byInstitution = groupBy(reports, ({ institutionId }) => institutionId);
  return institutions.flatMap((institution) => {
    const own = byInstitution.get(institution.id);
    if (own === undefined) return [];
    const { reportingRate, onTimeRate } = ratesOf(own);
    return [{ institution, reportingRate, onTimeRate, cells: own.toSorted(byQuarter).map(cellOf) }];
  });
}

const byQuarter = (a: ReportStanding, b: ReportStanding) => (a.quarter < b.quarter ? -1 : 1);

const cellOf = ({ quarter, id, workflow, timeliness, completeness }: ReportStanding): MatrixCell => ({
  quarter,
  reportId: id,
  workflow,
  timeliness,
  completeness,
});
