import type { Page } from 'playwright-core';
import { grid } from '../../client/src/words/en/grid';
import { reporting } from '../../client/src/words/en/reporting';
import { becomes } from './becomes';
import { said } from './said';
import { onStage } from './onStage';
import { step } from './step';
import { fieldOf, rowOf, standingOf, typeOver } from './report';

const PUPILS = /^I1\.1\.2a/;

describe('A focal point reports a quarter', () => {
  const stage = onStage();
  let page: Page;

  step('signs in with one click and continues the report that waits', async () => {
    page = await stage().visit();
    await page.getByRole('button', { name: /^Sign in ?: Focal point, Ministry of Education/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Tasks' }).waitFor();
    await page.getByRole('link', { name: 'Continue' }).click();
    await page.getByRole('heading', { level: 1, name: /Q3 2019: Ministry of Education/ }).waitFor();
    await rowOf(page, PUPILS).getByText('Empty').waitFor();
  });

  step('is told that part of a person cannot be counted, and nothing is saved', async () => {
    await fieldOf(page, PUPILS).focus();
    await page.keyboard.type('15,5');
    await page.keyboard.press('Enter');
    await rowOf(page, PUPILS).getByText(grid.faultNOT_WHOLE).waitFor();
    await rowOf(page, PUPILS).getByText('Not saved').waitFor();
    await standingOf(page, /^1 not saved$/).waitFor();
  });

  step('mends it by keyboard and sees it saved, with a warning that it is unusual', async () => {
    await page.keyboard.press('Shift+Enter');
    await becomes(() => fieldOf(page, PUPILS).evaluate((field) => field === document.activeElement), true);
    await typeOver(page, '60 000');
    await page.keyboard.press('Enter');
    await rowOf(page, PUPILS).getByText('Check this').waitFor();
    await standingOf(page, /^All saved$/).waitFor();
  });

  step('fills in a breakdown by keyboard, and sees its sum run along', async () => {
    const line = page.getByRole('rowgroup').filter({ has: rowOf(page, PUPILS) });
    await line.getByRole('button', { name: /^Sex: 4 cells/ }).press('Enter');
    await fieldOf(page, /^I1\.1\.2a, Female/).focus();
    for (const text of ['31000', '29000', '0', '0']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
    await line.getByText(said(reporting.sumOf, { sum: '60,000', total: '60,000' })).waitFor();
    await rowOf(page, /^Male/).getByText('Saved').waitFor();
    await standingOf(page, /^All saved$/).waitFor();
  });

  step('says how far the activities have come', async () => {
    const activities = page.getByRole('region', { name: 'Activities' });
    for (const [place, percent] of ['90', '80'].entries()) {
      await activities.getByRole('textbox', { name: 'Implemented, percent' }).nth(place).fill(percent);
      await activities
        .getByRole('textbox', { name: 'What was done' })
        .nth(place)
        .fill('Sessions in schools.');
      await activities.getByRole('textbox', { name: 'What was done' }).nth(place).press('Tab');
    }
    await standingOf(page, /^All saved$/).waitFor();
    await page.getByText('3 of 3 done').waitFor();
  });

  step('cannot submit before the warning has its explanation', async () => {
    await page.getByRole('link', { name: 'Check and submit' }).first().press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Check before submitting/ }).waitFor();
    await page.getByRole('heading', { name: said(reporting.warningsTitle_one, { count: 1 }) }).waitFor();
    await page.getByRole('button', { name: 'Submit the report', disabled: true }).waitFor();
    await page.getByRole('textbox', { name: said(reporting.explain, { code: 'I1.1.2a' }) }).focus();
    await page.keyboard.type('Every school of the country took part in September.');
    await page.keyboard.press('Tab');
    await page.getByText('Explained').first().waitFor();
  });

  step('submits and gets the reference number', async () => {
    const submit = page.getByRole('button', { name: 'Submit the report' });
    await page.waitForFunction(() => !document.querySelector('button[aria-disabled="true"]'));
    await submit.press('Enter');
    await page.getByRole('heading', { level: 1, name: reporting.doneTitle }).waitFor();
    await page.getByText('2019-Q3/MEST/NATS-2015-2019').waitFor();
  });

  step('finds no task left, and the report locked', async () => {
    await page.getByRole('link', { name: 'To the tasks' }).click();
    await page.getByText(reporting.tasksEmpty).waitFor();
    await page.getByRole('link', { name: '2019-Q3/MEST/NATS-2015-2019', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /Q3 2019: Ministry of Education/ }).waitFor();
    await rowOf(page, PUPILS).getByText('60,000').waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
  });
});
