import { label } from '../../../../../../schema/language/label';
import type { Language } from '../../../../../../schema/language/languages';
import { releaseFileWords } from '../../../../../../schema/language/releaseFileWord';
import type { ReleaseDocument } from '../../releaseDocument';
import type { SheetModel } from './sheetModel';

/** Indicators of which nothing is released, and why. */
export const leftOutSheet = ({ leftOut }: ReleaseDocument, language: Language): SheetModel => {
  const { leftOutSheet: name, columns, reason } = releaseFileWords(language);
  return {
    name,
    header: [columns.indicator_code.title, columns.indicator_name.title, reason],
    widths: [14, 70, 50],
    rows: leftOut.map((each) => [
      each.code,
      each.name[language],
      label(language, 'LeftOutReason', each.reason),
    ]),
  };
};
