import type { Language } from '../../../../../schema/language/languages';
import type { ReleaseDocument } from '../releaseDocument';
import { csvText } from './csvText';
import { FIGURE_COLUMN_NAMES, figureCells } from './figureColumns';
import { figureRows } from './figureRows';

/** Every figure of a release, one a row. The columns are explained in the data dictionary. */
export const tidyCsv = (document: ReleaseDocument, language: Language): string =>
  csvText([
    FIGURE_COLUMN_NAMES,
    ...figureRows(document).map((row) => figureCells({ document, language, row })),
  ]);
