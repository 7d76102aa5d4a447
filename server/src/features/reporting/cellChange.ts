import type { CellContent } from '../../domain/cell';
import type { StoredCell } from '../../reports/readStoredCells';

/** One cell that is about to change. */
export interface CellChange {
  lineId: string;
  cell: string;
  /** What is to stand there. */
  to: CellContent;
  why: string | null;
  /** What stands there; null when nothing was ever entered. */
  stored: StoredCell | null;
  /** Path of the entry in the input, for messages. */
  path: string;
}
