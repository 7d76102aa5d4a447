import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { Evidence } from '../../../entities/evidence';
import { dropStored, listStored, sweepIncoming } from '../../../files/fileStore';

/** Longer than any upload may last: the HTTP server ends a request that has not arrived within five minutes. */
const LONGEST_UPLOAD_MS = 60 * 60 * 1000;

/** Whatever was written before this moment is not arriving any more. By the real clock, as files are. */
export const leftIncoming = (now: Date): Date => new Date(now.getTime() - LONGEST_UPLOAD_MS);

/** What a sweep deleted. */
export interface Swept {
  /** Files that arrived and never got further. */
  unfinished: number;
  /** Files whose removal was recorded while they could not be deleted. */
  removed: number;
}

/** How many stored names are asked for in one statement. */
const CHUNK = 500;

/**
 * Deletes what uploads that broke off left behind, and files whose row says that they were removed. Never a file of
 * which no row speaks: it may belong to a newer database than the one that was restored.
 */
export async function sweepEvidence(db: EntityManager, folder: string, now: Date): Promise<Swept> {
  const unfinished = await sweepIncoming(folder, leftIncoming(now));
  const { kept } = await listStored(folder);
  let removed = 0;
  for (let start = 0; start < kept.length; start += CHUNK) {
    const storedName = In(kept.slice(start, start + CHUNK));
    const rows = await db.findBy(Evidence, { storedName, removedAt: Not(IsNull()) });
    for (const row of rows) await dropStored(folder, row.storedName);
    removed += rows.length;
  }
  return { unfinished, removed };
}
