const FIELD = 'input[data-column], select[data-column]';

/**
 * Moves the focus to the row above or below, across all tables of the form: to the field in the same column where the
 * row has one, else to its first. Rows that are folded away have no fields. False at the end of the form.
 * @param column another column to go to than the own
 */
export function moveInGrid(from: HTMLElement, step: 1 | -1, column = from.dataset.column ?? '0'): boolean {
  const form = from.closest('[data-grid]');
  const own = from.closest('[data-row]');
  if (!form || !own) return false;
  const rows = [...form.querySelectorAll('[data-row]')].filter((row) => row.querySelector(FIELD));
  const row = rows[rows.indexOf(own) + step];
  if (!row) return false;
  const field =
    row.querySelector<HTMLElement>(`[data-column="${column}"]`) ?? row.querySelector<HTMLElement>(FIELD);
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
  return true;
}
