import type { Language } from '../../../../schema/language/languages';
import { frozenText, hashOf } from './frozenText';
import type { ReleaseDocument } from './releaseDocument';
import { releaseInLanguage, type ReadRelease } from './releaseInLanguage';

/** What a release would say, in one language. It is not kept, so nothing of it can be downloaded. */
export const previewInLanguage = (document: ReleaseDocument, language: Language): ReadRelease => ({
  ...releaseInLanguage(document, hashOf(frozenText(document)), language),
  isPreview: true,
});
