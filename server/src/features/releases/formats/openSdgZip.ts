import type { Language } from '../../../../../schema/language/languages';
import type { ReleaseDocument } from '../releaseDocument';
import { openSdgCsv, openSdgName } from './openSdg';
import { zipped } from './zipped';

/** All indicators of a release, a file each, in the folder where Open SDG looks for data. */
export const openSdgZip = ({ indicators }: ReleaseDocument, language: Language): Uint8Array =>
  zipped(
    Object.fromEntries(
      indicators.map((indicator) => [
        `data/${openSdgName(indicator)}`,
        new TextEncoder().encode(openSdgCsv(indicator, language)),
      ]),
    ),
  );
