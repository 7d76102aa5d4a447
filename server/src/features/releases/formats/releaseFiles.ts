import type { Language } from '../../../../../schema/language/languages';
import type { ReleaseFile } from '../../../generated/schema';
import { fileNameOf, RELEASE_FILES } from './releaseFileList';

/** The files of a release in one language, and those that hold all languages, with their addresses. */
export const releaseFiles = (number: number, language: Language): ReleaseFile[] =>
  RELEASE_FILES.map((kind) => {
    const name = fileNameOf(kind, language);
    return { name, format: kind.format, mediaType: kind.mediaType, href: `/releases/${number}/${name}` };
  });
