import type { Locator, Page } from 'playwright-core';

import { reporting } from '../../client/src/words/en/reporting';
import { review } from '../../client/src/words/en/review';
import { axeOn } from './axeOn';
import { becomes } from './becomes';
import { onStage } from './onStage';
import { fieldOf, rowOf, standingOf, typeOver } from './report';
import { said } from './said';
import { step } from './step';

const PREMISES = /^I1\.3\.1a/;
const REFERENCE = '2019-Q3/KP-THBD/NATS-2015-2019';
const ASKED = 'Which inspection was it?';
const ANSWERED = 'The one of 12 September.';
const COMMENTS = { Prizren: 'One of them was in Peja.', Peja: 'One more, from Prizren.' };

/** The indicator with all that is unfolded below it. */
const lineOf = (page: Page): Locator =>
  page.locator('tbody').filter({ has: page.getByRole('rowheader', { name: PREMISES }) });

/** The row of a region. */
const regionOf = (page: Page, name: string): Locator =>
  lineOf(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${name}`) }) });

async function enterInto(page: Page, name: RegExp, text: string): Promise<void> {
  await fieldOf(page, name).focus();
  await typeOver(page, text);
  await page.keyboard.press('Enter');
  await standingOf(page, /^All saved$/).waitFor();
}

async function submit(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Check and submit' }).first().click();
  await page.getByRole('heading', { level: 1, name: /^Check before submitting/ }).waitFor();
  await page.getByRole('button', { name: 'Submit the report', disabled: false }).click();
  await page.getByRole('heading', { level: 1, name: reporting.doneTitle }).waitFor();
}

describe('Two cells are ticked in the form and come back mended', () => {
  const stage = onStage();
  let police: Page;
  let coordinator: Page;

  step('the focal point submits a report', async () => {
    police = await stage().enter('police');
    await police.getByRole('link', { name: 'Correct' }).click();
    await enterInto(police, PREMISES, '57');
    await lineOf(police)
      .getByRole('button', { name: /^Region/ })
      .click();
    await lineOf(police)
      .getByRole('button', { name: /^Type of premises/ })
      .click();
    await enterInto(police, /^I1\.3\.1a, Prizren/, '13');
    await enterInto(police, /^I1\.3\.1a, Bar/, '23');
    await submit(police);
  });

  step('the coordinator asks about the line in its details', async () => {
    coordinator = await stage().enter('coordinator');
    await coordinator.getByRole('link', { name: 'Review' }).click();
    await coordinator.getByRole('link', { name: REFERENCE }).click();
    await lineOf(coordinator)
      .getByRole('button', { name: /^Details/ })
      .click();
    await lineOf(coordinator).getByRole('button', { name: review.newComment }).click();
    await lineOf(coordinator).getByRole('textbox', { name: review.newComment }).fill(ASKED);
    await lineOf(coordinator).getByRole('button', { name: review.startThread }).click();
    await lineOf(coordinator).getByText(ASKED).first().waitFor();
  });

  step('ticks two cells in the form, says of each what is wrong, and returns them', async () => {
    await lineOf(coordinator)
      .getByRole('button', { name: /^Region/ })
      .click();
    for (const [name, comment] of Object.entries(COMMENTS)) {
      await regionOf(coordinator, name)
        .getByRole('checkbox', { name: /^To be corrected/ })
        .check();
      await regionOf(coordinator, name).getByRole('textbox').fill(comment);
    }
    expect(await axeOn(coordinator)).toEqual([]);
    await coordinator.getByRole('button', { name: 'Return, 1 ticked …' }).click();
    const dialog = coordinator.getByRole('dialog', { name: reporting.returnTitle });
    await dialog.getByRole('textbox', { name: /^Comment for the institution/ }).fill('Two regions, please.');
    await dialog.getByRole('button', { name: reporting.returnNow }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  step('the focal point reads what is said of each cell, and finds these two open', async () => {
    await police.goto('/tasks');
    await police.getByText('Two regions, please.').waitFor();
    await police.getByRole('link', { name: 'Correct' }).click();
    for (const comment of Object.values(COMMENTS)) await lineOf(police).getByText(comment).first().waitFor();
    await becomes(() => lineOf(police).getByRole('textbox').count(), 2);
    expect(await axeOn(police)).toEqual([]);
  });

  step('mends them, answers in the details, and submits again', async () => {
    await enterInto(police, /^I1\.3\.1a, Prizren/, '12');
    const peja = await fieldOf(police, /^I1\.3\.1a, Pe/).inputValue();
    await enterInto(police, /^I1\.3\.1a, Pe/, String(Number(peja) + 1));
    await lineOf(police)
      .getByRole('button', { name: said(review.openThreads_one, { count: 1 }) })
      .click();
    await lineOf(police).getByText(ASKED).first().waitFor();
    await lineOf(police).getByRole('textbox', { name: review.answer }).fill(ANSWERED);
    await lineOf(police).getByRole('button', { name: review.sendAnswer }).click();
    await lineOf(police).getByText(ANSWERED).first().waitFor();
    await submit(police);
  });

  step('the coordinator sees what was changed and nothing else, and the answer', async () => {
    await coordinator.goto('/reports');
    await coordinator.getByRole('link', { name: REFERENCE }).click();
    const changed = coordinator.getByRole('list').filter({ hasText: '13 → 12' }).first();
    await changed.waitFor();
    await coordinator.getByRole('checkbox', { name: review.onlyChanged, checked: true }).waitFor();
    await rowOf(coordinator, PREMISES).waitFor();
    await becomes(() => coordinator.getByRole('rowheader', { name: /^I\d/ }).count(), 1);
    await lineOf(coordinator)
      .getByRole('button', { name: /^Details/ })
      .click();
    await lineOf(coordinator).getByText(ANSWERED).first().waitFor();
  });
});
