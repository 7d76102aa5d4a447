import type { Page } from 'playwright-core';
import { accounts } from '../../client/src/words/sq/accounts';
import { grid } from '../../client/src/words/sq/grid';
import { reporting } from '../../client/src/words/sq/reporting';
import { sidewaysScroll } from './sidewaysScroll';
import { said } from './said';
import { onStage } from './onStage';
import { fieldOf, rowOf } from './report';
import { step } from './step';

const PUPILS = /^I1\.1\.2a/;

describe('A focal point reports a quarter in Albanian on a telephone', () => {
  const stage = onStage();
  let page: Page;
  const saved = () => page.getByRole('status').filter({ hasText: reporting.allSaved }).waitFor();

  step('chooses Albanian, signs in with one click and continues', async () => {
    page = await stage().visit({ width: 360, height: 740 });
    await page.getByRole('button', { name: 'Shqip' }).click();
    await page.getByRole('button', { name: /^Hyr ?: .*Ministria e Arsimit/ }).click();
    await page.getByRole('heading', { level: 1, name: reporting.tasks }).waitFor();
    await page.getByRole('link', { name: reporting.continue }).click();
    await page.getByRole('heading', { level: 1, name: /TM3 2019: Ministria e Arsimit/ }).waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
  });

  step('is told in Albanian that only whole numbers are counted', async () => {
    await fieldOf(page, PUPILS).fill('15,5');
    await fieldOf(page, PUPILS).press('Tab');
    await page.keyboard.press('Tab');
    await rowOf(page, PUPILS).getByText(grid.faultNOT_WHOLE).waitFor();
    await rowOf(page, PUPILS).getByText(reporting.cellNOT_SAVED).waitFor();
  });

  step('enters the figure as it is written in Albanian, and the activities', async () => {
    await fieldOf(page, PUPILS).fill('1 480');
    await fieldOf(page, PUPILS).press('Enter');
    await saved();
    for (const place of [0, 1]) {
      await page.getByRole('textbox', { name: reporting.percent }).nth(place).fill('90');
      await page
        .getByRole('textbox', { name: reporting.narrative })
        .nth(place)
        .fill('Orë mësimi në shkolla.');
      await page.getByRole('textbox', { name: reporting.narrative }).nth(place).press('Tab');
    }
    await saved();
    expect(await sidewaysScroll(page)).toBe(0);
  });

  step('explains the warning on the page of checks', async () => {
    await page.getByRole('link', { name: reporting.checkAndSubmit }).first().click();
    const title = reporting.checkTitle.split(':')[0];
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    const field = page.getByRole('textbox', { name: said(reporting.explain, { code: 'I1.1.2a' }) });
    await field.fill('Të dhënat sipas gjinisë vijnë në dhjetor.');
    await field.press('Tab');
    await page.getByText(reporting.cellEXPLAINED).first().waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
  });

  step('submits and gets the reference number', async () => {
    await page.getByRole('button', { name: reporting.submit, disabled: false }).click();
    await page.getByRole('heading', { level: 1, name: reporting.doneTitle }).waitFor();
    await page.getByText('2019-Q3/MEST/NATS-2015-2019').waitFor();
    await page.locator('html[lang="sq"]').waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
  });

  step('signs out from the menu, and the sign-in page still speaks Albanian', async () => {
    await page.getByRole('button', { name: 'Menyja' }).click();
    await page.getByRole('button', { name: 'Dil' }).click();
    await page.getByRole('heading', { level: 1, name: accounts.signInTitle }).waitFor();
  });
});
