import type { ReleaseDocument } from '../releaseDocument';

/** What the figures in every file of a release come from, and nothing else: no clock, no database, no setting. */
export interface FileSource {
  document: ReleaseDocument;
  /** SHA-256 of the text that is kept. */
  contentHash: string;
}
