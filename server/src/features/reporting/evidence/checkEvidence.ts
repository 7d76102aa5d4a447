import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { In, IsNull, type EntityManager } from 'typeorm';
import { Evidence } from '../../../entities/evidence';
import { listStored, openStored, storedAt } from '../../../files/fileStore';
import { leftIncoming } from './sweepEvidence';

/** How the rows of attached files and the files in the folder agree. */
export interface EvidenceAgreement {
  /** Rows of files that are there. */
  rows: number;
  /** Files that a row speaks of and that are not in the folder. */
  missing: string[];
  /** Files whose content is not what it was when they were attached. */
  changed: string[];
  /** Files in the folder of which no row speaks. */
  orphans: string[];
  /** Files whose row says that they were removed, and that are still there: `sweepEvidence` deletes them. */
  undeleted: string[];
  /** Files that arrived and never got so far: left by a crash, or arriving just now. */
  unfinished: string[];
}

/**
 * Compares every row with its file, by its digest. Names are stored names, with the name people know behind it.
 * What looks wrong is looked at again at the end: files come and go meanwhile, always before their row is written
 * and after it says that they were removed.
 */
export async function checkEvidence(
  db: EntityManager,
  folder: string,
  now: Date,
): Promise<EvidenceAgreement> {
  const { kept, incoming } = await listStored(folder);
  const rows = await db.findBy(Evidence, { removedAt: IsNull() });
  const known = new Set(rows.map(({ storedName }) => storedName));
  const suspects: { row: Evidence; fault: 'missing' | 'changed' }[] = [];
  for (const row of rows) {
    const digest = await digestOf(folder, row.storedName);
    if (digest !== row.sha256) suspects.push({ row, fault: digest === null ? 'missing' : 'changed' });
  }
  const strangers = await lookAgain(db, { folder, now, names: kept.filter((name) => !known.has(name)) });
  const removed = await removedAmong(
    db,
    suspects.map(({ row }) => row.storedName),
  );
  const faulty = (wanted: string) =>
    suspects
      .filter(({ row, fault }) => fault === wanted && !removed.has(row.storedName))
      .map(({ row: { storedName, name } }) => `${storedName} (${name})`);
  return {
    rows: rows.length,
    missing: faulty('missing'),
    changed: faulty('changed'),
    ...strangers,
    unfinished: [...incoming, ...strangers.unfinished],
  };
}

/** Sorts files of which the first look found no row. A young one waits for its row: it is no orphan yet. */
async function lookAgain(
  db: EntityManager,
  { folder, now, names }: { folder: string; now: Date; names: readonly string[] },
): Promise<Pick<EvidenceAgreement, 'orphans' | 'undeleted' | 'unfinished'>> {
  const found: Pick<EvidenceAgreement, 'orphans' | 'undeleted' | 'unfinished'> = {
    orphans: [],
    undeleted: [],
    unfinished: [],
  };
  for (const name of names) {
    const row = await db.findOneBy(Evidence, { storedName: name });
    const written = await storedAt(folder, name).catch(() => new Date(0));
    if (written === null || (row && row.removedAt === null)) continue;
    const kind = row ? 'undeleted' : written >= leftIncoming(now) ? 'unfinished' : 'orphans';
    found[kind].push(name);
  }
  return found;
}

async function removedAmong(db: EntityManager, names: readonly string[]): Promise<ReadonlySet<string>> {
  if (names.length === 0) return new Set();
  const rows = await db.findBy(Evidence, { storedName: In([...names]) });
  return new Set(rows.filter(({ removedAt }) => removedAt !== null).map(({ storedName }) => storedName));
}

async function digestOf(folder: string, storedName: string): Promise<string | null> {
  const file = await openStored(folder, storedName);
  if (!file) return null;
  const hash = createHash('sha256');
  await pipeline(file.stream, hash);
  return hash.digest('hex');
}
