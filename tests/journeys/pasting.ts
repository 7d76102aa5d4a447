import type { Page } from 'playwright-core';

/** What a spreadsheet copies. */
interface Copied {
  html: string;
  text: string;
}

/** Puts both flavours on the clipboard of the browser, as another program would. */
export async function putOnClipboard(page: Page, copied: Copied): Promise<void> {
  await page.evaluate(({ html, text }) => {
    document.addEventListener(
      'copy',
      (event) => {
        event.clipboardData?.setData('text/html', html);
        event.clipboardData?.setData('text/plain', text);
        event.preventDefault();
      },
      { once: true, capture: true },
    );
  }, copied);
  await page.keyboard.press('Control+c');
}

/** Unfolds breakdowns from the top until the form shows so many fields. */
export async function unfoldUntil(page: Page, fields: number): Promise<void> {
  const shown = page.locator('[data-grid] input[data-column]');
  await shown.first().waitFor();
  const folds = page.locator('[data-grid] button[aria-expanded="false"]').filter({ hasText: /\d+ cells?/ });
  while ((await shown.count()) < fields && (await folds.count()) > 0) await folds.first().click();
}
