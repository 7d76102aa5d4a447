import type { Language } from '../../../../../schema/language/languages';
import type { ReleaseFileFormat } from '../../../generated/schema';
import type { FileSource } from './fileSource';

/** A file to be made. */
export interface FileJob {
  format: ReleaseFileFormat;
  source: FileSource;
  language: Language;
}

/** Formats that are written without a large library. */
export type PlainFormat = Exclude<ReleaseFileFormat, 'PDF' | 'XLSX'>;
