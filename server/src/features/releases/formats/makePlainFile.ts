import type { FileJob, PlainFormat } from './fileJob';
import { dictionaryCsv } from './dictionaryCsv';
import { iatiXml } from './iati/iatiActivities';
import { openSdgZip } from './openSdgZip';
import { releaseJson, releaseJsonInAllLanguages } from './releaseJson';
import { releaseJsonSchema } from './releaseJsonSchema';
import { tidyCsv } from './tidyCsv';

const MAKERS: Readonly<Record<PlainFormat, (job: FileJob) => string | Uint8Array>> = {
  CSV: ({ source, language }) => tidyCsv(source.document, language),
  CSV_DICTIONARY: ({ language }) => dictionaryCsv(language),
  OPEN_SDG: ({ source, language }) => openSdgZip(source.document, language),
  JSON: ({ source, language }) => releaseJson(source, language),
  JSON_ALL_LANGUAGES: ({ source }) => releaseJsonInAllLanguages(source),
  JSON_SCHEMA: () => releaseJsonSchema(),
  IATI: ({ source, iati }) => iatiXml(source.document, iati),
};

/** Makes a file that needs no large library. The same source and settings give the same bytes, whenever and wherever. */
export function makePlainFile(job: FileJob & { format: PlainFormat }): Uint8Array {
  const made = MAKERS[job.format](job);
  return typeof made === 'string' ? new TextEncoder().encode(made) : made;
}
