import { optional } from '../cellKind';
import { amountKind } from '../numberKinds';
import { planSheet } from '../planSheet';
import { code, listOf, words } from '../textKinds';
import { quarterKind } from '../timeKinds';
import { inThreeLanguages } from './inThreeLanguages';

/** Activities with the institution that leads each and reports its status. */
export const ACTIVITIES = planSheet({
  file: 'activities.csv',
  columns: {
    code: code(),
    objective_code: code(),
    ...inThreeLanguages('title', words(500)),
    lead_institution: code(),
    partner_institutions: listOf(code()),
    start_quarter: quarterKind(),
    end_quarter: quarterKind(),
    planned_budget_eur: optional(amountKind()),
    funding_source: listOf(code()),
    provenance: words(1000),
  },
  key: ['code'],
  refers: {
    objective_code: 'objectives.csv',
    lead_institution: 'institutions.csv',
    partner_institutions: 'institutions.csv',
  },
});
