import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { IsNull, type EntityManager } from 'typeorm';
import { Evidence } from '../../../entities/evidence';
import { listStored, readStored } from '../../../files/fileStore';

/** How the rows of attached files and the files in the folder agree. */
export interface EvidenceAgreement {
  /** Rows of files that are there. */
  rows: number;
  /** Files that a row speaks of and that are not in the folder. */
  missing: string[];
  /** Files whose content is not what it was when they were attached. */
  changed: string[];
  /** Files in the folder of which no row speaks, or whose row says that they were removed. */
  orphans: string[];
  /** Files that arrived and never got so far: left by a crash, or arriving just now. */
  unfinished: string[];
}

/** Compares every row with its file, by its digest. Names are stored names, with the name people know behind it. */
export async function checkEvidence(db: EntityManager, folder: string): Promise<EvidenceAgreement> {
  // The folder first: a file that arrives meanwhile is then no orphan.
  const { kept, incoming } = await listStored(folder);
  const rows = await db.findBy(Evidence, { removedAt: IsNull() });
  const known = new Set(rows.map(({ storedName }) => storedName));
  const missing: string[] = [];
  const changed: string[] = [];
  for (const { storedName, name, sha256 } of rows) {
    const digest = await digestOf(folder, storedName);
    if (digest === null) missing.push(`${storedName} (${name})`);
    else if (digest !== sha256) changed.push(`${storedName} (${name})`);
  }
  const orphans = kept.filter((name) => !known.has(name));
  return { rows: rows.length, missing, changed, orphans, unfinished: incoming };
}

async function digestOf(folder: string, storedName: string): Promise<string | null> {
  const file = await readStored(folder, storedName);
  if (!file) return null;
  const hash = createHash('sha256');
  await pipeline(file, hash);
  return hash.digest('hex');
}
