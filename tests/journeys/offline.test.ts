import type { Page } from 'playwright-core';
import { axeOn } from './axeOn';
import { becomes } from './becomes';
import { ask } from './stage';
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

/** The number in the field, without the marks that group its digits. */
const valueIn = async (page: Page) => (await fieldOf(page, PUPILS).inputValue()).replace(/\D/g, '');

/** Every change of the cell, newest first. */
async function changesOf(page: Page): Promise<string[]> {
  const id = /reports\/([^/?#]+)/.exec(page.url())?.[1];
  const { report } = await ask<{
    report: { lines: { indicator: { code: string }; history: { to: { amount: string } }[] }[] };
  }>(
    page,
    'query ($id: ID!) { report(id: $id) { lines { indicator { code } history { to { amount } } } } }',
    {
      id,
    },
  );
  const line = report.lines.find(({ indicator }) => PUPILS.test(indicator.code));
  return (line?.history ?? []).map(({ to }) => to.amount);
}

/** The pages load, and nothing that is entered gets through. */
const cutOff = (page: Page) =>
  page.context().route('**/graphql', (route) => {
    const isEntry = /"operationName":"(Enter|Explain|Record)/.test(route.request().postData() ?? '');
    return isEntry ? route.abort('internetdisconnected') : route.continue();
  });

describe('A focal point on a bad network', () => {
  const stage = onStage();
  let page: Page;

  step('enters a value without network: it is saved on the computer, and the form says so', async () => {
    page = await stage().enter('education');
    await openReport(page);
    await cutOff(page);
    await enter(page, '1401');
    await standingOf(page, /^1 saved on this computer, not sent yet$/).waitFor();
    await rowOf(page, PUPILS).getByText('Saved on this computer', { exact: true }).waitFor();
  });

  step('finds it in its field after a reload', async () => {
    await page.reload();
    await standingOf(page, /^1 saved on this computer, not sent yet$/).waitFor();
    await becomes(() => valueIn(page), '1401');
  });

  step('is warned before signing out deletes it, and stays', async () => {
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText(/^1 value was entered on this computer/).waitFor();
    await page.getByRole('button', { name: 'Stay signed in' }).click();
  });

  step('has it sent, once, when the network is back', async () => {
    await page.context().unroute('**/graphql');
    // It may go out by itself in this moment, and the button with it.
    const again = page.getByRole('button', { name: 'Send again' }).first();
    await again.click({ timeout: 5000 }).catch(() => undefined);
    await standingOf(page, /^All saved$/).waitFor();
    expect(await changesOf(page)).toEqual(['1401']);
  });

  step('loses nothing when the window is closed while typing', async () => {
    await fieldOf(page, PUPILS).focus();
    await typeOver(page, '1402');
    const context = page.context();
    const { pathname } = new URL(page.url());
    await page.close();
    page = await context.newPage();
    await page.goto(pathname);
    await fieldOf(page, PUPILS).waitFor();
    await standingOf(page, /^Typing$/).waitFor();
    await becomes(() => valueIn(page), '1402');
    await enter(page, '1403');
    await standingOf(page, /^All saved$/).waitFor();
    expect(await changesOf(page)).toEqual(['1403', '1401']);
  });

  step('has sent from any page what a closed window left behind, and is told so', async () => {
    await cutOff(page);
    await enter(page, '1405');
    await standingOf(page, /^1 saved on this computer, not sent yet$/).waitFor();
    const context = page.context();
    const form = new URL(page.url()).pathname;
    await page.close();
    page = await context.newPage();
    await page.goto('/reports');
    await standingOf(page, /1 entry of a report is saved on this computer and waits to be sent\./).waitFor();
    await context.unroute('**/graphql');
    await page.reload();
    await standingOf(page, /1 entry that was waiting on this computer has been sent\./).waitFor();
    expect(await axeOn(page)).toEqual([]);
    await page.goto(form);
    await standingOf(page, /^All saved$/).waitFor();
    await becomes(() => valueIn(page), '1405');
    expect(await changesOf(page)).toEqual(['1405', '1403', '1401']);
  });

  step('can switch the keeping off; the form then says that nothing is kept', async () => {
    const { pathname } = new URL(page.url());
    await page.goto('/account');
    const keeping = page.getByRole('checkbox', { name: 'Keep unsent entries on this computer' });
    await keeping.click();
    await keeping.and(page.locator(':not(:checked)')).waitFor();
    await page.goto(pathname);
    await page.getByText(/^Unsent entries are not kept on this computer/).waitFor();
    await cutOff(page);
    await enter(page, '1404');
    await standingOf(page, /^1 not saved$/).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText(/^1 value was entered on this computer/).waitFor();
  });
});
