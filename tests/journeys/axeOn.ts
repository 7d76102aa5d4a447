import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

declare const window: { axe: typeof axe };

const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2, levels A and AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong on the page, one line each: the rule, and the first elements concerned. */
export async function axeOn(page: Page): Promise<string[]> {
  await page.evaluate(SOURCE);
  const violations = await page.evaluate(async (tags) => {
    const { violations: found } = await window.axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
      preload: false,
    });
    return found.map(({ id, nodes }) => ({ id, html: nodes.slice(0, 3).map((node) => node.html) }));
  }, TAGS);
  return violations.map(({ id, html }) => `${id}: ${html.join(' | ')}`);
}
