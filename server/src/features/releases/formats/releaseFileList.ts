import { LANGUAGES, type Language } from '../../../../../schema/language/languages';
import type { ReleaseFileFormat } from '../../../generated/schema';

/** A file that is made of every release. */
export interface ReleaseFileKind {
  format: ReleaseFileFormat;
  stem: string;
  extension: string;
  mediaType: string;
  /** One for each language, or one that holds all of them. */
  inLanguages: boolean;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV = 'text/csv; charset=utf-8; header=present';

const kind = (
  format: ReleaseFileFormat,
  name: `${string}.${string}`,
  rest: Pick<ReleaseFileKind, 'mediaType' | 'inLanguages'>,
): ReleaseFileKind => {
  const [stem = '', extension = ''] = name.split(/\.(?=\w+$)/);
  return { format, stem, extension, ...rest };
};

/** The files of every release, in the order in which they are offered. */
export const RELEASE_FILES: readonly ReleaseFileKind[] = [
  kind('PDF', 'summary.pdf', { mediaType: 'application/pdf', inLanguages: true }),
  kind('XLSX', 'release.xlsx', { mediaType: XLSX, inLanguages: true }),
  kind('CSV', 'figures.csv', { mediaType: CSV, inLanguages: true }),
  kind('CSV_DICTIONARY', 'dictionary.csv', { mediaType: CSV, inLanguages: true }),
  kind('OPEN_SDG', 'open-sdg.zip', { mediaType: 'application/zip', inLanguages: true }),
  kind('JSON', 'release.json', { mediaType: 'application/json', inLanguages: true }),
  kind('JSON_ALL_LANGUAGES', 'release.json', { mediaType: 'application/json', inLanguages: false }),
  kind('JSON_SCHEMA', 'release.schema.json', { mediaType: 'application/schema+json', inLanguages: false }),
  kind('IATI', 'iati.xml', { mediaType: 'application/xml; charset=utf-8', inLanguages: false }),
];

/** The name in the address of a release's file: `figures.sq.csv`, `iati.xml`. */
export const fileNameOf = ({ stem, extension, inLanguages }: ReleaseFileKind, language: Language): string =>
  inLanguages ? `${stem}.${language}.${extension}` : `${stem}.${extension}`;

/** Which file an address means. Null: there is none of that name. */
export function fileNamed(name: string): { kind: ReleaseFileKind; language: Language } | null {
  for (const each of RELEASE_FILES)
    for (const language of LANGUAGES)
      if (fileNameOf(each, language) === name) return { kind: each, language };
  return null;
}
