import type { Page } from 'playwright-core';
import { details } from '../../client/src/words/en/details';
import { reporting } from '../../client/src/words/en/reporting';
import { axeOn } from './axeOn';
import { onStage } from './onStage';
import { fieldOf, rowOf, standingOf, typeOver } from './report';
import { step } from './step';

const PUPILS = /^I1\.1\.2a/;
/** Chromium writes each page as an object of its own. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe('A focal point looks, checks and keeps a copy', () => {
  const stage = onStage();
  let page: Page;

  step('is told that a figure is unusual before it leaves the field', async () => {
    page = await stage().enter('education');
    await page.getByRole('link', { name: 'Continue' }).click();
    await rowOf(page, PUPILS).waitFor();
    await fieldOf(page, PUPILS).focus();
    await typeOver(page, '600 000');
    const line = page.getByRole('rowgroup').filter({ has: rowOf(page, PUPILS) });
    await line.getByText(/600,000 is more than three times/).waitFor();
    await typeOver(page, '60 000');
    await page.keyboard.press('Enter');
    await standingOf(page, /^All saved$/).waitFor();
  });

  step('unfolds how the figure ran so far, and what is counted', async () => {
    const line = page.getByRole('rowgroup').filter({ has: rowOf(page, PUPILS) });
    await line.getByRole('button', { name: /^Details/ }).press('Enter');
    await line.getByRole('img', { name: /^I1\.1\.2a/ }).waitFor();
    await line.getByText('Whole number, not negative.').waitFor();
    await line.getByText(details.pastTable).click();
    await line.getByRole('rowheader', { name: 'Q3 2018' }).waitFor();
    expect(await axeOn(page)).toEqual([]);
  });

  step('sees only what is missing, and what that means when nothing is', async () => {
    await page.getByRole('button', { name: /^Missing only \(\d+\)$/ }).click();
    await page.waitForURL(/show=missing/);
    await page.getByRole('button', { name: /^With remarks/ }).click();
    await rowOf(page, PUPILS).waitFor();
  });

  step('finds on the check what changed much, and what is declared by submitting', async () => {
    await page.getByRole('link', { name: reporting.checkAndSubmit }).first().click();
    await page.getByRole('table', { name: details.changesCaption }).waitFor();
    await page.getByText(/^By submitting you declare for Ministry of Education/).waitFor();
    expect(await axeOn(page)).toEqual([]);
  });

  step('prints the report on A4 with its values, and with the note that they are invented', async () => {
    await page.goto(page.url().replace(/\/check.*$/, '/print'));
    await page.getByRole('heading', { level: 1, name: /^Report 2019-Q3\/MEST/ }).waitFor();
    await page.getByText('60,000').first().waitFor();
    await page.getByText(/^This report has not been submitted/).waitFor();
    expect(await axeOn(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('complementary').first().isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: details.copyPrint }).isVisible()).toBe(false);
    const count = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    expect(count).toBeGreaterThanOrEqual(1);
    expect(count).toBeLessThanOrEqual(4);
  });
});
