import { firstApproved, revisionsOf, revisionNumber } from '../../domain/revision';
import type { CellContent } from '../../domain/cell';
import type { Revision } from '../../generated/schema';
import type { CellView } from './lineView';
import type { ReportView } from './reportView';

const stepsOf = async ({ id, batch }: ReportView) => (await batch.steps()).get(id) ?? [];

/** The number of the latest correction; 0 for a report that was never reopened, without reading its steps. */
export const revisionOf = async (report: ReportView): Promise<number> =>
  report.reopened ? revisionNumber(await stepsOf(report)) : 0;

/** The corrections, oldest first. */
export async function revisionsOfReport(report: ReportView): Promise<Revision[]> {
  if (!report.reopened) return [];
  return revisionsOf(await stepsOf(report)).map(({ number, opened, approved }) => ({
    number,
    reason: opened.comment ?? '',
    openedBy: opened.by,
    openedAt: opened.at,
    approvedBy: approved?.by ?? null,
    approvedAt: approved?.at ?? null,
  }));
}

/** What a cell held when its report was first approved, when a correction changed it. Reads nothing for the others. */
export function firstApprovedOf({ line, key, stored }: CellView): Promise<CellContent | null> | null {
  return line.report.reopened ? firstApprovedIn({ line, key, stored }) : null;
}

async function firstApprovedIn({ line, key, stored }: CellView): Promise<CellContent | null> {
  const changes = (await line.report.batch.lineHistory()).get(line.id) ?? [];
  return firstApproved(
    stored,
    changes.filter(({ cell }) => cell === key),
    await stepsOf(line.report),
  );
}
