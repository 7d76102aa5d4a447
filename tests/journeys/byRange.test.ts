import type { Page } from 'playwright-core';
import { axeOn } from './axeOn';
import { onStage } from './onStage';
import { unfoldUntil } from './pasting';
import { standingOf } from './report';
import { ask } from './stage';
import { step } from './step';

const OPEN = 'mutation Open($input: OpenQuarterInput!) { openQuarter(input: $input) { quarter } }';
/** The first line and the cells of its first breakdown. */
const ROWS = 5;
/** More than all lines have by themselves. */
const SHOWN = 12;

describe('A focal point marks fields, copies, clears and fills them', () => {
  const stage = onStage();
  let page: Page;
  const fields = () => page.locator('[data-grid] input[data-column]');
  const values = () =>
    fields().evaluateAll((inputs) => inputs.slice(0, 5).map((each) => (each as HTMLInputElement).value));
  const marked = () => page.locator('[data-marked]');
  const said = (text: RegExp) =>
    page.locator('[data-grid] [role="status"]').filter({ hasText: text }).waitFor();
  const saved = () => standingOf(page, /^All saved$/).waitFor();
  const markAll = async () => {
    await fields().first().focus();
    for (let row = 1; row < ROWS; row += 1) await page.keyboard.press('Shift+ArrowDown');
  };

  step('types one figure and fills it down over marked rows', async () => {
    await ask(await stage().enter('coordinator'), OPEN, { input: { quarter: '2019-Q4' } });
    page = await stage().enter('education');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('link', { name: 'Start' }).first().click();
    await unfoldUntil(page, SHOWN);
    await fields().first().focus();
    await page.keyboard.type('1234');
    await markAll();
    await said(/^5 fields selected, as far as /);
    expect(await marked().count()).toBe(ROWS);
    expect(await axeOn(page)).toEqual([]);
    await page.keyboard.press('Control+d');
    await said(/^4 rows filled from /);
    await saved();
    expect(await values()).toEqual(Array(ROWS).fill('1,234'));
  });

  step('copies them, and finds plain numbers on the clipboard', async () => {
    await page.keyboard.press('Control+c');
    await said(/^5 fields copied/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('1234\n'.repeat(ROWS));
  });

  step('clears them in one step, pastes them back, and takes both back', async () => {
    await page.keyboard.press('Delete');
    await said(/^5 rows cleared/);
    expect(await values()).toEqual(Array(ROWS).fill(''));
    await page.keyboard.press('Control+v');
    await said(/^5 values pasted, all of them could be read/);
    expect(await values()).toEqual(Array(ROWS).fill('1,234'));
    await page.keyboard.press('Control+z');
    expect(await values()).toEqual(Array(ROWS).fill(''));
    await page.keyboard.press('Control+z');
    expect(await values()).toEqual(Array(ROWS).fill('1,234'));
    await saved();
  });

  step('marks with Shift and a click, and ends it with Escape', async () => {
    await fields().first().focus();
    await fields()
      .nth(2)
      .click({ modifiers: ['Shift'] });
    expect(await marked().count()).toBe(3);
    await page.keyboard.press('Escape');
    expect(await marked().count()).toBe(0);
    expect((await values())[0]).toBe('1,234');
  });
});
