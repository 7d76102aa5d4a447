import type { EntityManager } from 'typeorm';
import { Release } from '../../entities/release';
import { thawed } from './frozenText';
import { inPresentLayout } from './olderDocument';
import type { ReleaseDocument } from './releaseDocument';

const MOST = 10;

/** By hash of the content: a release never changes, and the same hash is the same text in any database. */
const documents = new Map<string, ReleaseDocument>();

/** The document of a release, from memory or from its row. The ten looked at last are kept. */
export async function keptDocument(
  db: EntityManager,
  { id, contentHash }: Pick<Release, 'id' | 'contentHash'>,
): Promise<ReleaseDocument> {
  const document = documents.get(contentHash) ?? (await readDocument(db, { id, contentHash }));
  documents.delete(contentHash);
  documents.set(contentHash, document);
  for (const oldest of documents.keys()) {
    if (documents.size <= MOST) break;
    documents.delete(oldest);
  }
  return document;
}

async function readDocument(db: EntityManager, { id, contentHash }: Pick<Release, 'id' | 'contentHash'>) {
  const { content } = await db.findOneOrFail(Release, { select: { id: true, content: true }, where: { id } });
  return inPresentLayout(thawed(content, contentHash));
}
