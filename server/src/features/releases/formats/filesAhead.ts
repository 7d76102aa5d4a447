import type { EntityManager } from 'typeorm';
import { LANGUAGES } from '../../../../../schema/language/languages';
import type { IatiSettings } from '../../../domain/iatiSettings';
import { Release } from '../../../entities/release';
import { madeFile } from './madeFile';
import { RELEASE_FILES } from './releaseFileList';

/** Files that take seconds each. The others are made when somebody asks for them. */
const SLOW = RELEASE_FILES.filter(({ format }) => ['IATI', 'XLSX', 'PDF'].includes(format));

/** Makes the slow files of the newest release when it came out since the last time; goes on as long as it may. */
export type FilesAhead = (mayGoOn: () => boolean) => Promise<void>;

/**
 * Makes files before somebody asks for them, one after the other, so that a reader who asks meanwhile waits for one at
 * most. What was out before is not made: a server that starts has other things to do.
 */
export function filesAhead(db: EntityManager, iati: IatiSettings): FilesAhead {
  // Where it cannot be read at the start, the first round that can read begins with what is out then.
  const before = newest(db).catch(() => undefined);
  let seen: string | undefined;
  return async (mayGoOn) => {
    const first = await before;
    const release = await newest(db);
    seen ??= (first === undefined ? release : first)?.contentHash ?? '';
    if (release === null || release.contentHash === seen) return;
    seen = release.contentHash;
    for (const kind of SLOW)
      for (const language of kind.inLanguages ? LANGUAGES : (['en'] as const))
        if (mayGoOn()) await madeFile(db, release, { kind, language, iati });
  };
}

const newest = (db: EntityManager) =>
  db.findOne(Release, { select: { id: true, contentHash: true }, where: {}, order: { number: 'DESC' } });
