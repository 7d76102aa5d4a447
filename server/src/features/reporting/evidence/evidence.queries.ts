import { In, type EntityManager } from 'typeorm';
import type { Context, SignedIn } from '../../../context';
import { may, type Operation } from '../../../domain/access';
import { Evidence } from '../../../entities/evidence';
import { notFound } from '../../../errors';
import { groupBy } from '../../../groupBy';
import { assertMay } from '../../../permission';
import { readReportHeads } from '../../../reports/readReportHeads';
import { nameOf, readNames, type Names } from '../names.queries';

/** A file as the contract shows it. */
export interface EvidenceView extends Pick<
  Evidence,
  'id' | 'name' | 'kind' | 'bytes' | 'sha256' | 'addedAt'
> {
  addedBy: string;
  removed: { by: string; at: Date; why: string } | null;
}

/** Reads the files of some reports in the order of their coming, removed ones too. By line or activity report. */
export async function readEvidence(
  db: EntityManager,
  reportIds: readonly string[],
  names: Names,
): Promise<ReadonlyMap<string, EvidenceView[]>> {
  const rows = await db.find(Evidence, { where: { reportId: In([...reportIds]) }, order: { id: 'ASC' } });
  const byItem = groupBy(rows, ({ lineId, activityReportId }) => lineId ?? activityReportId ?? '');
  return new Map([...byItem].map(([itemId, list]) => [itemId, list.map((row) => viewOf(row, names))]));
}

/** One file after a change. */
export async function viewEvidence(ctx: SignedIn, id: string): Promise<EvidenceView> {
  return viewOf(await findEvidence(ctx, 'Query.report', id), await readNames(ctx.db));
}

/** The row of a file in a report with which the viewer may do this. NOT_FOUND otherwise, and for an unknown id. */
export async function findEvidence(ctx: SignedIn, operation: Operation, id: string): Promise<Evidence> {
  const row = await ctx.db.findOneBy(Evidence, { id });
  const [report] = row ? await readReportHeads(ctx.db, { ids: [row.reportId] }) : [];
  if (!row || !report || !may(ctx.viewer, operation, report)) throw notFound('evidenceId');
  return row;
}

/** A file to be downloaded by somebody who may read its report. NOT_FOUND for a removed one too. */
export async function findDownload(ctx: Context, id: string): Promise<Evidence> {
  assertMay(ctx, 'Query.report');
  const row = await findEvidence(ctx, 'Query.report', id);
  if (row.removedAt !== null) throw notFound('evidenceId');
  return row;
}

/** Whether a row speaks of a stored file; true also when that cannot be known now. */
export const isAttached = ({ db }: Context, storedName: string): Promise<boolean> =>
  db.existsBy(Evidence, { storedName }).catch(() => true);

function viewOf(row: Evidence, names: Names): EvidenceView {
  const { id, name, kind, bytes, sha256, addedAt, addedById, removedById, removedAt, removedWhy } = row;
  const removed = removedAt && { by: nameOf(names, removedById), at: removedAt, why: removedWhy ?? '' };
  return { id, name, kind, bytes, sha256, addedAt, addedBy: nameOf(names, addedById), removed };
}
