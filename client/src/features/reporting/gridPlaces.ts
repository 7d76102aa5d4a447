import type { Place } from './placeBlock';

export const FIELD = 'input[data-column], select[data-column]';

/** Where a field stands in the form. */
export interface Spot {
  cellId: string;
  /** Which field of its row, from 0. */
  field: number;
}

/** The cell and the field that an element of the form belongs to; null outside the fields of cells. */
export function spotOf(element: EventTarget | null): Spot | null {
  if (!(element instanceof HTMLElement) || !element.matches(`${FIELD}, select[data-reason]`)) return null;
  const cellId = element.closest<HTMLElement>('[data-row]')?.dataset.cell;
  return cellId === undefined ? null : { cellId, field: Number(element.dataset.column ?? 0) };
}

/** The field that marking can begin or end at: a reason is none, and a row that takes no entries counts with its value. */
export function markableAt(element: EventTarget | null): Spot | null {
  if (!(element instanceof Element)) return null;
  const cellId = element.closest<HTMLElement>('[data-row]')?.dataset.cell;
  const field = element.closest<HTMLElement>(`${FIELD}, [id="cell-${cellId}"]`);
  return cellId === undefined || !field ? null : { cellId, field: Number(field.dataset.column ?? 0) };
}

/** The rows of the form from top to bottom, as they are shown: what is folded away is not there. */
export const placesIn = (form: Element): Place[] =>
  [...form.querySelectorAll<HTMLElement>('[data-row][data-cell]')].map((row) => ({
    cellId: row.dataset.cell ?? '',
    fields: row.querySelectorAll(FIELD).length,
  }));
