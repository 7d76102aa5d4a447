import type { CellForm } from './cellContent';
import type { Savable, Typed } from './drafts';

/** One cell, as the keys and the clipboard deal with it. */
export interface GridCell {
  id: string;
  /** For those who listen, and for links. */
  name: string;
  form: CellForm;
  yesNo: boolean;
  editable: boolean;
  savable: Savable;
  /** What is stored now, as its fields show it. */
  stored: () => Typed;
}
