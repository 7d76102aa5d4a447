import { IsNull } from 'typeorm';
import { recordAudit } from '../../../audit';
import type { Context, SignedIn } from '../../../context';
import { cleanFileName, EVIDENCE_LIMITS, refuseFile, type EvidenceKind } from '../../../domain/evidence';
import { Evidence } from '../../../entities/evidence';
import { DomainError } from '../../../errors';
import { newId } from '../../../ids';
import { assertMay } from '../../../permission';
import { openForEvidence, type Attachment, type EvidenceTarget } from './attachment';
import { evidenceSubject } from './evidenceSubject';

/** A file that was judged and is on the disk already, under its stored name. */
export interface StoredFile {
  name: string;
  kind: EvidenceKind;
  bytes: number;
  sha256: string;
  storedName: string;
}

/**
 * Attaches a stored file to a line or an activity report that takes entries. The same file under the same name is
 * attached once: sent again, the answer is the row that is there, whose file is another; whoever calls drops this one.
 */
export async function addEvidence(ctx: Context, target: EvidenceTarget, file: StoredFile): Promise<Evidence> {
  assertMay(ctx, 'Mutation.enterValue');
  const name = cleanFileName(file.name);
  return ctx.transaction(async (tx) => {
    const attachment = await openForEvidence(tx, target);
    const { report, itemId } = attachment;
    const there = await tx.db.findBy(Evidence, { reportId: report.id, removedAt: IsNull() });
    const again = there.find(
      (row) => itemOf(row) === itemId && row.sha256 === file.sha256 && row.name === name,
    );
    if (again) return again;
    const attached = there.map((row) => ({ itemId: itemOf(row), bytes: row.bytes }));
    const refusal = refuseFile(attached, { itemId, bytes: file.bytes });
    if (refusal !== null) throw refused(refusal);
    const row = evidenceRow(tx, attachment, { ...file, name });
    await tx.db.insert(Evidence, row);
    // Administrators read this, who may not see reports: a name may tell what only these say.
    const detail = `${row.id}, ${file.kind}, ${file.bytes} bytes, sha256 ${file.sha256}`;
    await recordAudit(tx, 'EVIDENCE_ADDED', await evidenceSubject(tx, row), detail);
    return row;
  });
}

const itemOf = ({ lineId, activityReportId }: Evidence): string => lineId ?? activityReportId ?? '';

const refused = (refusal: NonNullable<ReturnType<typeof refuseFile>>) =>
  new DomainError('INVALID_INPUT', `Error_${refusal}`, {
    field: 'file',
    params: {
      limit: refusal === 'TOO_MANY_FILES' ? EVIDENCE_LIMITS.filesOfItem : EVIDENCE_LIMITS.megabytesOfReport,
    },
  });

const evidenceRow = (
  { viewer, now }: SignedIn,
  { report, lineId, activityReportId }: Attachment,
  { name, kind, bytes, sha256, storedName }: StoredFile,
): Evidence => ({
  id: newId(),
  reportId: report.id,
  lineId,
  activityReportId,
  name,
  kind,
  bytes,
  sha256,
  storedName,
  addedById: viewer.id,
  addedAt: now(),
  removedById: null,
  removedAt: null,
  removedWhy: null,
  version: 1,
});
