import { say } from '../../../../schema/language/say';
import type { Language } from '../../../../schema/language/languages';
import type { Finding } from '../../domain/checks';
import type { Quarter } from '../../domain/quarter';
import type { CheckRule } from '../../domain/terms';
import { groupBy } from '../../figures/groupBy';
import { required } from '../../plan/linkPlan';
import type { TotalRow } from '../../figures/totals.queries';
import { localised } from '../../localised';
import type { Plan, PlanIndicator, PlanInstitution } from '../../plan/plan';
import { lineWarnings } from './lineWarnings';
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

/** The warnings of lines, with the explanations that were written for them, in the plan's order. */
export function dataQualityFlags(
  plan: Plan,
  language: Language,
  { notes, totals }: QualityFacts,
): DataQualityFlag[] {
  const series = groupBy(totals, seriesKey);
  const order = new Map([...plan.indicator.keys()].map((id, place) => [id, place]));
  return totals
    .flatMap((total) => {
      const ownNotes = notes.get(total.lineId);
      if (ownNotes === undefined) return [];
      const indicator = required(plan.indicator, total.indicatorId);
      const known = new Map((series.get(seriesKey(total)) ?? []).map((row) => [row.quarter, row]));
      return lineWarnings(indicator, { total, notes: ownNotes, known }).map((finding) => ({
        reportId: total.reportId,
        quarter: total.quarter,
        institution: required(plan.institution, total.institutionId),
        indicator,
        rule: finding.rule,
        message: messageOf(finding, indicator, language),
        explanation: ownNotes.explanation,
      }));
    })
    .toSorted((a, b) => (order.get(a.indicator.id) ?? 0) - (order.get(b.indicator.id) ?? 0));
}

const seriesKey = ({ institutionId, indicatorId }: TotalRow) => `${institutionId} ${indicatorId}`;

function messageOf({ rule, params }: Finding, { breakdowns }: PlanIndicator, language: Language): string {
  const breakdown = breakdowns.find(({ code }) => code === params['breakdown']);
  const title = breakdown?.dimensions.map((dimension) => localised(dimension, 'title', language)).join(' × ');
  return say(language, `CheckRule_${rule}`, title === undefined ? params : { ...params, breakdown: title });
}
