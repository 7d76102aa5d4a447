import type { CellForm } from './cellContent';
import type { GridEntry } from './gridEntry';

/** One cell, as the keys and the clipboard deal with it. */
export interface GridCell extends GridEntry {
  form: CellForm;
  yesNo: boolean;
}
