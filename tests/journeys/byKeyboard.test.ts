import type { Page } from 'playwright-core';
import { reporting } from '../../client/src/words/en/reporting';
import { fillGrid } from './fillGrid';
import { handsOn, type Hands } from './hands';
import { onStage } from './onStage';
import { standingOf } from './report';
import { ask } from './stage';
import { step } from './step';
import { tellCost } from './tellCost';

const OPEN = 'mutation Open($input: OpenQuarterInput!) { openQuarter(input: $input) { quarter } }';

/** Some two hundred fields, key by key, on a machine that has other things to do. */
jest.setTimeout(480_000);

describe('A focal point reports a whole quarter by keyboard alone', () => {
  const stage = onStage();
  const begun = performance.now();
  let page: Page;
  let hands: Hands;

  step('signs in and starts the new quarter', async () => {
    await ask(await stage().enter('coordinator'), OPEN, { input: { quarter: '2019-Q4' } });
    page = await stage().visit();
    hands = handsOn(page);
    await hands.tabTo(page.getByRole('button', { name: /^Sign in ?: Focal point, Ministry of Education/ }));
    await hands.press('Enter');
    await hands.tabTo(page.getByRole('link', { name: 'Start' }).first());
    await hands.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Q4 2019: Ministry of Education/ }).waitFor();
  });

  step('fills in every line and every breakdown', async () => {
    await hands.tabTo(page.locator('[data-grid] input[data-column]').first());
    const fields = await fillGrid(page, hands);
    expect(fields).toBeGreaterThan(90);
    await standingOf(page, /^All saved$/).waitFor();
    const left = page.locator('[data-grid] input[data-column]');
    expect(
      await left.evaluateAll((inputs) => inputs.filter((each) => !(each as HTMLInputElement).value).length),
    ).toBe(0);
  });

  step('says how far the activities have come', async () => {
    const activities = page.getByRole('region', { name: 'Activities' });
    const percents = activities.getByRole('textbox', { name: 'Implemented, percent' });
    for (const place of (await percents.all()).keys()) {
      await hands.tabTo(percents.nth(place));
      await hands.type('60');
      await hands.tabTo(activities.getByRole('textbox', { name: 'What was done' }).nth(place));
      await hands.type('Sessions were held in schools.');
      await hands.press('Tab');
    }
    await standingOf(page, /^All saved$/).waitFor();
  });

  step('checks, explains what is unusual, and submits', async () => {
    await hands.tabTo(page.getByRole('link', { name: 'Check and submit' }).last());
    await hands.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Check before submitting/ }).waitFor();
    const why = page.getByRole('textbox', { name: /^Why is the figure/ });
    for (const place of (await why.all()).keys()) {
      await hands.tabTo(why.nth(place));
      await hands.type('Counted in all schools.');
    }
    const submit = page.getByRole('button', { name: 'Submit the report' });
    await hands.tabTo(submit);
    await page.waitForFunction(() => !document.querySelector('button[aria-disabled="true"]'));
    await hands.press('Enter');
    await page.getByRole('heading', { level: 1, name: reporting.doneTitle }).waitFor();
    tellCost('A whole quarter by keyboard', begun, hands.keys());
  });
});
