import type { Page } from 'playwright-core';

const MOMENT = 2_000;

/**
 * By how many pixels the page itself can be scrolled sideways: none, if all is well. Charts that follow the width of
 * the window are given a moment.
 */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(async (longest) => {
    const { documentElement } = document;
    const measure = () => documentElement.scrollWidth - documentElement.clientWidth;
    const begun = performance.now();
    while (measure() > 0 && performance.now() - begun < longest)
      await new Promise((resolve) => setTimeout(resolve, 50));
    return measure();
  }, MOMENT);
