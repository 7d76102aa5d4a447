import type { Language } from '../../../../../schema/language/languages';
import type { ReleaseFileFormat } from '../../../generated/schema';
import type { IatiSettings } from '../../../domain/iatiSettings';
import type { FileSource } from './fileSource';

/** A file to be made. */
export interface FileJob {
  format: ReleaseFileFormat;
  source: FileSource;
  language: Language;
  iati: IatiSettings;
}

/** Formats that are written without a large library. */
export type PlainFormat = Exclude<ReleaseFileFormat, 'PDF' | 'XLSX'>;
