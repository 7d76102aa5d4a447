import type { Page } from 'playwright-core';
import { becomes } from './becomes';
import { onStage } from './onStage';
import { fieldOf, typeOver } from './report';
import { step } from './step';

const PUPILS = /^I1\.1\.2a/;

interface Seen {
  /** The id of the field with the focus. */
  field: string;
  /** Where it stands in the window. */
  top: number;
  bottom: number;
  /** Where the bar at the foot begins. */
  bar: number;
}

/** As text: it runs in the page. */
const SEEN = `(() => {
  const field = document.activeElement;
  const { top, bottom } = field.getBoundingClientRect();
  const bar = [...document.querySelectorAll('a[href$="/check"]')].at(-1).parentElement.getBoundingClientRect().top;
  return { field: field.id, top, bottom, bar };
})()`;

const seenOn = (page: Page): Promise<Seen> => page.evaluate(SEEN);

/** As text: where the field with the focus stands in each frame of the next second. */
const WATCH = `new Promise((resolve) => {
  const tops = [];
  const until = performance.now() + 1000;
  const look = () => {
    tops.push(document.activeElement.getBoundingClientRect().top);
    if (performance.now() < until) requestAnimationFrame(look);
    else resolve(tops);
  };
  requestAnimationFrame(look);
})`;

/** As text: as in browsers that hold no place by themselves when something appears above it. */
const HOLD_NOTHING = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { overflow-anchor: none !important }');
  document.adoptedStyleSheets = [sheet];
})()`;

/** By how many pixels the field with the focus moves in the window within a second. */
async function movesOn(page: Page): Promise<number> {
  const tops = await page.evaluate<number[]>(WATCH);
  return Math.max(...tops) - Math.min(...tops);
}

async function isWhollySeen(page: Page): Promise<boolean> {
  const { top, bottom, bar } = await seenOn(page);
  return top >= 0 && bottom <= bar;
}

describe('A focal point on a phone', () => {
  const stage = onStage();
  let page: Page;

  step('goes on with Enter: the next field is wholly seen, whatever is said above it', async () => {
    page = await stage().enter('education', { width: 360, height: 640 });
    await page.getByRole('link', { name: 'Continue' }).click();
    await fieldOf(page, PUPILS).focus();
    await page.evaluate(HOLD_NOTHING);
    await typeOver(page, '999999');
    await page.keyboard.press('Enter');
    await page
      .getByText(/999,999 is more than three times the average/)
      .first()
      .waitFor();
    const moved = await movesOn(page);
    const seen = await seenOn(page);
    expect(seen.field).not.toBe('');
    expect(moved).toBeLessThan(2);
    expect(seen.top).toBeGreaterThanOrEqual(0);
    expect(seen.bottom).toBeLessThanOrEqual(seen.bar);
  });

  step('types there while the remarks above go away again, and nothing jumps', async () => {
    await page.keyboard.press('Shift+Enter');
    await typeOver(page, '');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Enter');
    await page
      .getByText(/999,999 is more than three times the average/)
      .first()
      .waitFor({ state: 'detached' });
    await page.keyboard.type('12');
    expect(await movesOn(page)).toBeLessThan(2);
    const seen = await seenOn(page);
    expect(seen.bottom).toBeLessThanOrEqual(seen.bar);
  });

  step('walks on through the form, and no field stands behind the bar', async () => {
    for (let rows = 0; rows < 12; rows += 1) {
      await page.keyboard.press('Enter');
      await becomes(() => isWhollySeen(page), true);
    }
  });
});
