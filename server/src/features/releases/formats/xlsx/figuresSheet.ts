import { HIDDEN_MARK } from '../../../../../../schema/language/hiddenMark';
import type { Language } from '../../../../../../schema/language/languages';
import { releaseFileWords, type FigureColumn } from '../../../../../../schema/language/releaseFileWord';
import type { ReleaseDocument } from '../../releaseDocument';
import type { TableCell } from '../csvText';
import { FIGURE_COLUMN_NAMES, figureCells } from '../figureColumns';
import { figureRows, type FigureRow } from '../figureRows';
import type { SheetCell, SheetModel } from './sheetModel';

/** Percent of target and change are shown with at least so many decimals. */
const DERIVED_DECIMALS = 1;
const WIDTH = 14;
const WIDTHS: Partial<Record<FigureColumn, number>> = {
  indicator_name: 50,
  breakdown_name: 24,
  cell_name: 30,
  note: 30,
  released_at: 26,
};

/** Every figure, one a row: the columns of the tidy CSV, with the mark in the place of what is hidden. */
export const figuresSheet = (document: ReleaseDocument, language: Language): SheetModel => {
  const { figuresSheet: name, columns } = releaseFileWords(language);
  return {
    name,
    header: FIGURE_COLUMN_NAMES.map((column) => columns[column].title),
    widths: FIGURE_COLUMN_NAMES.map((column) => WIDTHS[column] ?? WIDTH),
    rows: figureRows(document).map((row) =>
      figureCells({ document, language, row }).map((cell, place) =>
        sheetCell(cell, FIGURE_COLUMN_NAMES[place], row),
      ),
    ),
  };
};

function sheetCell(cell: TableCell, column: FigureColumn | undefined, row: FigureRow): SheetCell {
  const { figure, indicator } = row;
  if (column === 'value' && figure.hidden) return HIDDEN_MARK;
  if (column === 'numerator' && figure.numeratorHidden) return HIDDEN_MARK;
  if (column === 'denominator' && figure.denominatorHidden) return HIDDEN_MARK;
  if (cell === null || typeof cell === 'string') return cell;
  if (column === 'value' || column === 'target') return { ...cell, decimals: indicator.decimals };
  if (column === 'percent_of_target' || column === 'change')
    return { ...cell, decimals: Math.max(DERIVED_DECIMALS, indicator.decimals) };
  return cell;
}
