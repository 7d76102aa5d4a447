import { recordAudit } from '../../../audit';
import { requiredText } from '../../../checkedText';
import type { Context, RequestContext } from '../../../context';
import { Evidence } from '../../../entities/evidence';
import { dropStored } from '../../../files/fileStore';
import type { RemoveEvidenceInput } from '../../../generated/schema';
import { assertMay } from '../../../permission';
import { guardedUpdate } from '../../../transaction';
import { openForEvidence } from './attachment';
import { evidenceSubject } from './evidenceSubject';
import { findEvidence, viewEvidence, type EvidenceView } from './evidence.queries';

const WHY = { field: 'why', limit: 1000 };

/**
 * Removes a file with a reason, while its line or activity takes entries. The row stays, with who removed it, when
 * and why; the file itself is deleted once that is certain. When that fails it is logged, nobody can fetch the file all
 * the same, and `sweepEvidence` deletes it later. Removing it twice changes nothing.
 */
export async function removeEvidence(
  ctx: Context & Pick<RequestContext, 'reportFault'>,
  { evidenceId, why }: RemoveEvidenceInput,
): Promise<EvidenceView> {
  assertMay(ctx, 'Mutation.removeEvidence');
  const removedWhy = requiredText(why, WHY);
  const storedName = await ctx.transaction(async (tx) => {
    const row = await findEvidence(tx, 'Mutation.removeEvidence', evidenceId);
    const { lineId, activityReportId } = row;
    await openForEvidence(tx, lineId === null ? { activityReportId: activityReportId ?? '' } : { lineId });
    const removed = { removedById: tx.viewer.id, removedAt: tx.now(), removedWhy };
    if (row.removedAt === null && (await guardedUpdate(tx.db, Evidence, row, removed)))
      await recordAudit(tx, 'EVIDENCE_REMOVED', await evidenceSubject(tx, row), row.id);
    return row.storedName;
  });
  await dropStored(ctx.settings.evidenceFolder, storedName).catch(ctx.reportFault);
  return viewEvidence(ctx, evidenceId);
}
