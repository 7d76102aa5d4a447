/**
 * Gives the field of an entry (a cell, the note of a line or an activity) the focus. For buttons beside it that vanish
 * when they are pressed: the focus would fall to the top of the page.
 */
export function goToEntry(id: string): void {
  (document.getElementById(`cell-${id}`) ?? document.getElementById(id))?.focus();
}
