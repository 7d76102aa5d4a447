import type { EntityManager } from 'typeorm';
import { Release } from '../../entities/release';
import { keptDocument } from './keptDocuments';
import type { ReleaseDocument } from './releaseDocument';

/** A release as it was frozen, whoever reads it. */
export interface PublishedRelease {
  document: ReleaseDocument;
  contentHash: string;
}

/** A release by its number, or the latest. Null: there is none. Nothing but the frozen copy is read. */
export async function publishedRelease(
  db: EntityManager,
  number: number | null,
): Promise<PublishedRelease | null> {
  const found = await db.findOne(Release, {
    select: { id: true, contentHash: true },
    where: number === null ? {} : { number },
    order: { number: 'DESC' },
  });
  if (found === null) return null;
  return { document: await keptDocument(db, found), contentHash: found.contentHash };
}
