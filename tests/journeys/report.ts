import type { Locator, Page } from 'playwright-core';

/** The field of a cell by the name it has for those who listen: code and name of the indicator, or of its cell. */
export const fieldOf = (page: Page, name: RegExp): Locator => page.getByRole('textbox', { name });

/** The row of the form that names an indicator or a cell of a breakdown. */
export const rowOf = (page: Page, name: RegExp): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });

/** The line that says how the whole form stands. */
export const standingOf = (page: Page, words: RegExp): Locator =>
  page.getByRole('status').filter({ hasText: words });

/** Clears the field that has the focus, as with Ctrl+A, and types. */
export async function typeOver(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}
