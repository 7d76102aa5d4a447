import type { Page } from 'playwright-core';
import { reporting } from '../../client/src/words/en/reporting';
import { becomes } from './becomes';
import { onStage } from './onStage';
import { fieldOf, rowOf, standingOf, typeOver } from './report';
import { step } from './step';

const PUPILS = /^I1\.1\.2a/;

async function openReport(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Continue' }).click();
  await fieldOf(page, PUPILS).waitFor();
}

async function enter(page: Page, text: string): Promise<void> {
  await fieldOf(page, PUPILS).focus();
  await typeOver(page, text);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
}

/** The value in the field, without the marks that group its digits. */
async function valueIn(page: Page): Promise<string> {
  await standingOf(page, /^All saved$/).waitFor();
  return (await fieldOf(page, PUPILS).inputValue()).replace(/\D/g, '');
}

describe('Two people of one institution edit one cell', () => {
  const stage = onStage();
  let first: Page;
  let second: Page;

  step('both have the report open, and the first enters a value', async () => {
    first = await stage().enter('education');
    second = await stage().enter('education');
    await openReport(first);
    await openReport(second);
    await enter(first, '1400');
    await standingOf(first, /^All saved$/).waitFor();
  });

  step('the second is shown both values, and nothing is overwritten', async () => {
    await enter(second, '1500');
    const row = rowOf(second, PUPILS);
    await row.getByText(reporting.conflict).waitFor();
    await row.getByRole('definition').filter({ hasText: '1,500' }).waitFor();
    await row.getByRole('definition').filter({ hasText: '1,400' }).waitFor();
    await first.reload();
    await becomes(() => valueIn(first), '1400');
  });

  step('chooses the own value, which then stands for both', async () => {
    await rowOf(second, PUPILS).getByRole('button', { name: 'Enter mine' }).click();
    await standingOf(second, /^All saved$/).waitFor();
    await first.reload();
    await becomes(() => valueIn(first), '1500');
  });

  step('the other way round, giving way shows what is stored', async () => {
    await enter(second, '1600');
    await standingOf(second, /^All saved$/).waitFor();
    await enter(first, '1700');
    await rowOf(first, PUPILS).getByRole('button', { name: 'Keep theirs' }).click();
    await becomes(() => valueIn(first), '1600');
  });
});
