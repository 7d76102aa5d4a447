import type { Language } from '../../../../../../schema/language/languages';
import { releaseFileWords } from '../../../../../../schema/language/releaseFileWord';
import { FIGURE_COLUMN_NAMES } from '../figureColumns';
import type { SheetModel } from './sheetModel';

/** What the columns of the sheet of figures mean. */
export const columnsSheet = (language: Language): SheetModel => {
  const { columnsSheet: name, columns, column, code, description } = releaseFileWords(language);
  return {
    name,
    header: [code, column, description],
    widths: [22, 28, 100],
    rows: FIGURE_COLUMN_NAMES.map((each) => [
      each,
      columns[each].title,
      { words: columns[each].description, wrap: true },
    ]),
  };
};
