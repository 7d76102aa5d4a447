import type { Page } from 'playwright-core';
import { copiedColumn } from '../support/copiedSheet';
import { becomes } from './becomes';
import { tellCost } from './tellCost';
import { onStage } from './onStage';
import { putOnClipboard, unfoldUntil } from './pasting';
import { standingOf } from './report';
import { ask } from './stage';
import { step } from './step';

const OPEN = 'mutation Open($input: OpenQuarterInput!) { openQuarter(input: $input) { quarter } }';
const CELLS = 60;
/** One mistake and one reason among whole numbers. */
const VALUES = [...Array(CELLS).keys()].map((place) =>
  place === 7 ? '12,5' : place === 20 ? 'Nuk mblidhet' : String(1000 + place),
);

describe('A focal point pastes sixty cells from LibreOffice', () => {
  const stage = onStage();
  let page: Page;
  let begun = 0;
  const fields = () => page.locator('[data-grid] input[data-column]');
  const valuesOf = () =>
    fields().evaluateAll((inputs) => inputs.map((each) => (each as HTMLInputElement).value));
  const notice = () => page.locator('[data-grid] [role="status"]');

  step('has the form open beside the spreadsheet', async () => {
    await ask(await stage().enter('coordinator'), OPEN, { input: { quarter: '2019-Q4' } });
    page = await stage().enter('education');
    await page.getByRole('link', { name: 'Start' }).first().click();
    await unfoldUntil(page, CELLS);
  });

  step('pastes, and is told what was read and what needs a look', async () => {
    const copied = await copiedColumn(VALUES);
    if (!copied.fresh) process.stderr.write('LibreOffice is missing: pasted a stored form of its output.\n');
    begun = performance.now();
    await fields().first().focus();
    await putOnClipboard(page, copied);
    await page.keyboard.press('Control+v');
    await notice()
      .filter({ hasText: `${CELLS} values pasted, 1 needs attention:` })
      .waitFor();
    await standingOf(page, /^1 not saved$/).waitFor();
    const shown = await valuesOf();
    expect(shown.slice(0, 3)).toEqual(['1,000', '1,001', '1,002']);
    expect(shown[7]).toBe('12,5');
    expect(shown[20]).toBe('');
    expect(shown.slice(57, CELLS)).toEqual(['1,057', '1,058', '1,059']);
  });

  step('follows the link to the mistake and mends it', async () => {
    await page.getByRole('link', { name: /^I[0-9.]+[a-z], / }).press('Enter');
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await standingOf(page, /^All saved$/).waitFor();
    await notice()
      .filter({ hasText: /all of them could be read/ })
      .waitFor();
    tellCost('Sixty cells pasted, one mended and all saved', begun, 7);
  });

  step('takes the mended value back, then the whole paste, and brings both again', async () => {
    const filled = async () => (await valuesOf()).filter((text) => text !== '').length;
    await page.keyboard.press('Control+z');
    await becomes(async () => (await valuesOf())[7], '12,5');
    await page.keyboard.press('Control+z');
    await becomes(filled, 0);
    await standingOf(page, /^All saved$/).waitFor();
    await page.keyboard.press('Control+y');
    await page.keyboard.press('Control+y');
    await becomes(filled, CELLS - 1);
    await standingOf(page, /^All saved$/).waitFor();
  });

  step('finds all of it stored', async () => {
    await page.reload();
    await unfoldUntil(page, CELLS);
    const shown = await valuesOf();
    expect([shown[0], shown[7], shown[59]]).toEqual(['1,000', '12', '1,059']);
  });
});
