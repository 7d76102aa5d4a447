import type { Savable, Typed } from './drafts';

/** What undo reaches: a cell, the note of a line, the status of an activity. */
export interface GridEntry {
  id: string;
  /** For those who listen, and for links. */
  name: string;
  editable: boolean;
  savable: Savable;
  /** What is stored now, as its fields show it. */
  stored: () => Typed;
}
