import type { Language } from '../../../../../schema/language/languages';
import { frozenText } from '../frozenText';
import { releaseInLanguage } from '../releaseInLanguage';
import type { FileSource } from './fileSource';

/** A release in one language, as the GraphQL interface answers it, with the hash of its content. */
export const releaseJson = ({ document, contentHash }: FileSource, language: Language): string =>
  `${JSON.stringify(releaseInLanguage(document, contentHash, language), null, 1)}\n`;

/** The very text that was frozen and hashed: `sha256sum` of the file proves a copy (releases of layout 1 apart). */
export const releaseJsonInAllLanguages = ({ document }: FileSource): string => frozenText(document);
