import type { EntityManager } from 'typeorm';
import type { Language } from '../../../../../schema/language/languages';
import type { IatiSettings } from '../../../domain/iatiSettings';
import type { Release } from '../../../entities/release';
import { keptDocument } from '../keptDocuments';
import { makeInThread } from './fileThread';
import { keptFile, type MadeFile } from './keptFiles';
import { fileNameOf, type ReleaseFileKind } from './releaseFileList';

/** Which file. */
export interface WantedFile {
  kind: ReleaseFileKind;
  language: Language;
  iati: IatiSettings;
}

/** A file of a release, from memory or made now in a thread from the frozen copy. */
export async function madeFile(
  db: EntityManager,
  release: Pick<Release, 'id' | 'contentHash'>,
  { kind, language, iati }: WantedFile,
): Promise<MadeFile> {
  const { contentHash } = release;
  const document = await keptDocument(db, release);
  return keptFile(`${contentHash} ${fileNameOf(kind, language)} ${Object.values(iati).join(' ')}`, () =>
    makeInThread({ format: kind.format, language, iati, source: { document, contentHash } }),
  );
}
