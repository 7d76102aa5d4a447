import type { Page } from 'playwright-core';

/** By how many pixels the page itself can be scrolled sideways: none, if all is well. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
