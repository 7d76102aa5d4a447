import { FIELD } from './gridPlaces';
import type { MarkedRange } from './markedRange';

/**
 * Makes a range visible, without drawing its rows again; gives the way to take that back. Of a row that takes no entries
 * its value is marked.
 */
export function showMarked(form: HTMLElement, { rows, first, last }: MarkedRange): () => void {
  const marked = rows.flatMap(({ cellId }) => {
    const row = form.querySelector(`[data-row][data-cell="${cellId}"]`);
    const fields = [...(row?.querySelectorAll<HTMLElement>(FIELD) ?? [])];
    const value = fields.length === 0 ? document.getElementById(`cell-${cellId}`) : null;
    return value ? [value] : fields.slice(first, last + 1);
  });
  for (const field of marked) field.dataset.marked = '';
  return () => {
    for (const field of marked) delete field.dataset.marked;
  };
}
