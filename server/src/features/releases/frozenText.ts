import { createHash } from 'node:crypto';
import type { AnyDocument } from './olderDocument';
import type { ReleaseDocument } from './releaseDocument';

/** The exact text that is kept and hashed. */
export const frozenText = (document: ReleaseDocument): string => JSON.stringify(document);

/** SHA-256 of a text in UTF-8, in hexadecimal digits. */
export const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Reads back what was kept. Throws when it is not the text that was hashed. */
export function thawed(text: string, contentHash: string): AnyDocument {
  if (hashOf(text) !== contentHash)
    throw new Error(`The content of a release does not match its hash ${contentHash}.`);
  return JSON.parse(text) as AnyDocument;
}
