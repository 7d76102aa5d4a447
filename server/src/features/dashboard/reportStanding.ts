import { completeness, type CompletenessCount } from '../../domain/completeness';
import { timeliness, type TimelinessResult } from '../../domain/timeliness';
import { groupBy } from '../../groupBy';
import type { TotalRow } from '../../figures/totals.queries';
import type { ReportHead } from '../../reports/reportHead';

/** A report on its three axes (workflow, timeliness, completeness) with the totals of its lines. */
export interface ReportStanding extends ReportHead {
  timeliness: TimelinessResult & { dueAt: Date };
  completeness: CompletenessCount;
  lines: readonly TotalRow[];
}

/** Puts reports and the totals of their lines together. */
export function reportStandings(
  heads: readonly ReportHead[],
  totals: readonly TotalRow[],
  now: Date,
): ReportStanding[] {
  const byReport = groupBy(totals, ({ reportId }) => reportId);
  return heads.map((head) => {
    const lines = byReport.get(head.id) ?? [];
    const { quarterState: state, dueAt, firstSubmittedAt } = head;
    return {
      ...head,
      timeliness: { ...timeliness({ state, dueAt, firstSubmittedAt, now }), dueAt },
      completeness: completeness(lines.map(({ content }) => ({ total: content }))),
      lines,
    };
  });
}
