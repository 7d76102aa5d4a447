import type { Language } from '../../../../schema/language/languages';
import type { Quarter } from '../../domain/quarter';
import type { CheckRule } from '../../domain/terms';
import { groupBy } from '../../groupBy';
import { required } from '../../plan/planRows';
import type { TotalRow } from '../../figures/totals.queries';
import type { Plan, PlanIndicator, PlanInstitution } from '../../plan/plan';
import { checkMessage } from '../../reports/checkMessage';
import { lineWarnings, type LineFacts } from './lineWarnings';
import type { LineNotes } from './submittedLines.queries';

/** Something in submitted or approved data that deserves a look. */
export interface DataQualityFlag {
  reportId: string;
  quarter: Quarter;
  institution: PlanInstitution;
  indicator: PlanIndicator;
  rule: CheckRule;
  message: string;
  explanation: string | null;
}

/** What is looked at: notes of the lines to check, and all totals known, also of earlier quarters. */
export interface QualityFacts {
  notes: ReadonlyMap<string, LineNotes>;
  totals: readonly TotalRow[];
}

/** The warnings of lines, with the explanations that were written for them, in the order of plan and institutions. */
export function dataQualityFlags(plan: Plan, language: Language, facts: QualityFacts): DataQualityFlag[] {
  const series = groupBy(facts.totals, seriesKey);
  const place = new Map([...plan.indicator.keys()].map((id, index) => [id, index]));
  return facts.totals
    .flatMap((total) => {
      const notes = facts.notes.get(total.lineId);
      if (notes === undefined) return [];
      const known = new Map((series.get(seriesKey(total)) ?? []).map((row) => [row.quarter, row]));
      return flagsOfLine(plan, language, { total, notes, known });
    })
    .toSorted(
      (a, b) =>
        (place.get(a.indicator.id) ?? 0) - (place.get(b.indicator.id) ?? 0) ||
        compareIds(a.institution.id, b.institution.id),
    );
}

/** Ids sort in the order in which rows were made, which is the plan's. */
const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const seriesKey = ({ institutionId, indicatorId }: TotalRow) => `${institutionId} ${indicatorId}`;

function flagsOfLine(plan: Plan, language: Language, line: LineFacts): DataQualityFlag[] {
  const { reportId, quarter, indicatorId, institutionId } = line.total;
  const indicator = required(plan.indicator, indicatorId);
  return lineWarnings(indicator, line).map((finding) => ({
    reportId,
    quarter,
    institution: required(plan.institution, institutionId),
    indicator,
    rule: finding.rule,
    message: checkMessage(finding, language, indicator),
    explanation: line.notes.explanation,
  }));
}
