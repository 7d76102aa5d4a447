import type { SignedIn } from '../../context';
import type { Protection, ProtectionJob } from '../../domain/disclosure/protection';
import { Release } from '../../entities/release';
import { ReleaseAudit } from '../../entities/releaseAudit';
import { newId } from '../../ids';
import { frozenText, hashOf } from './frozenText';
import type { ReleaseFacts } from './releaseContent';
import type { ReleaseDocument } from './releaseDocument';

/** A release that is about to go out. */
export interface Kept {
  document: ReleaseDocument;
  facts: Pick<ReleaseFacts, 'framework'>;
  job: ProtectionJob;
  protection: Protection;
}

/**
 * Keeps the document, and apart from it what later releases are audited with: true counts and what was printed of them.
 * Returns the document's hash.
 */
export async function keepRelease(tx: SignedIn, { document, facts, job, protection }: Kept): Promise<string> {
  const { number, quarter, releasedAt, title } = document;
  const content = frozenText(document);
  const contentHash = hashOf(content);
  const id = newId();
  await tx.db.insert(Release, {
    id,
    number,
    frameworkId: facts.framework.id,
    quarter,
    titleEn: title.en,
    titleSq: title.sq,
    titleSr: title.sr,
    releasedAt: new Date(releasedAt),
    releasedById: tx.viewer.id,
    contentHash,
    content,
  });
  const { tables, relations, layout } = job;
  const { printed, ...decided } = protection;
  await tx.db.insert(ReleaseAudit, {
    id: newId(),
    releaseId: id,
    counts: JSON.stringify({ tables, relations, layout, printed: printed.map(([key]) => key) }),
    outcome: JSON.stringify(decided),
  });
  return contentHash;
}
