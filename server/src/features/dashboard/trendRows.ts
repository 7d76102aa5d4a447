import { hasValue, isBlank } from '../../domain/cell';
import type { Visibility } from '../../figures/visibility';
import type { TotalRow } from '../../figures/totals.queries';
import { required } from '../../plan/planRows';
import type { Plan } from '../../plan/plan';

/** Whether a line says anything: a value or a reason. */
export const hasContent = ({ content }: TotalRow): boolean => !isBlank(content);

interface ShownWith {
  /** How many corrections a report has had. */
  revisions: ReadonlyMap<string, number>;
  explanations: ReadonlyMap<string, string>;
  visibility: Visibility;
}

/** What each institution gave, oldest quarter first. An explanation is for the institution and its reviewer. */
export function trendContributions(
  plan: Plan,
  totals: readonly TotalRow[],
  { explanations, visibility, revisions }: ShownWith,
) {
  return totals
    .filter(hasContent)
    .toSorted(byQuarterAndInstitution)
    .map(({ lineId, institutionId, reportId, quarter, workflow, content }) => ({
      quarter,
      institution: required(plan.institution, institutionId),
      reportId,
      workflow,
      ...content,
      explanation: mayReadNotes(visibility, institutionId) ? (explanations.get(lineId) ?? null) : null,
      revision: revisions.get(reportId) ?? 0,
      counted: workflow === 'APPROVED' && hasValue(content),
    }));
}

const mayReadNotes = ({ ownOnly, ownInstitutionId }: Visibility, institutionId: string): boolean =>
  !ownOnly || institutionId === ownInstitutionId;

const byQuarterAndInstitution = (a: TotalRow, b: TotalRow): number =>
  key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;

const key = ({ quarter, institutionId }: TotalRow) => `${quarter} ${institutionId}`;
