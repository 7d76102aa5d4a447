import type { Page } from 'playwright-core';
import { reporting } from '../../client/src/words/en/reporting';
import { becomes } from './becomes';
import { said } from './said';
import { onStage } from './onStage';
import { fieldOf, rowOf, standingOf, typeOver } from './report';
import { step } from './step';

const PREMISES = /^I1\.3\.1a/;
const REFERENCE = '2019-Q3/KP-THBD/NATS-2015-2019';

/** Types into the field that has the focus and those below it, and waits until all is saved. */
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

describe('A report is returned, corrected and approved', () => {
  const stage = onStage();
  let police: Page;
  let coordinator: Page;

  step(
    'the focal point finds the returned report with its comment, and only the lines named open',
    async () => {
      police = await stage().enter('police');
      await police.getByText('Please check the figures named below').waitFor();
      await police.getByRole('link', { name: 'Correct' }).click();
      await police.getByText(said(reporting.onlyNamed_other, { count: 2 })).waitFor();
      await becomes(() => police.getByRole('textbox').count(), 2);
    },
  );

  step('a total that its breakdowns do not add up to blocks the submission', async () => {
    await enterInto(police, PREMISES, '57');
    await police.getByRole('link', { name: 'Check and submit' }).first().click();
    await police.getByRole('heading', { name: /^1 error$/ }).waitFor();
    await police.getByRole('button', { name: 'Submit the report', disabled: true }).waitFor();
  });

  step('a link of the check leads to the breakdown; mended, the report can be submitted', async () => {
    await police
      .getByRole('region', { name: /^1 error$/ })
      .getByRole('link', { name: PREMISES })
      .first()
      .click();
    await police
      .getByText(said(reporting.sumOf, { sum: 58, total: 57 }))
      .first()
      .waitFor();
    await enterInto(police, /^I1\.3\.1a, Prizren/, '13');
    await enterInto(police, /^I1\.3\.1a, Bar/, '23');
    await submit(police);
    await police.getByText(REFERENCE).waitFor();
  });

  step('the coordinator sees it in the queue and returns it with one line named', async () => {
    coordinator = await stage().enter('coordinator');
    await coordinator.getByRole('link', { name: 'Review' }).click();
    await coordinator.getByRole('link', { name: REFERENCE }).click();
    await rowOf(coordinator, PREMISES)
      .getByRole('checkbox', { name: /^To be corrected/ })
      .check();
    await rowOf(coordinator, PREMISES)
      .getByRole('textbox', { name: reporting.mendComment })
      .fill('One inspection in Peja is missing.');
    await coordinator.getByRole('button', { name: 'Return, 1 ticked …' }).click();
    const dialog = coordinator.getByRole('dialog', { name: reporting.returnTitle });
    await dialog.getByRole('textbox', { name: /^Comment for the institution/ }).fill('Nearly there.');
    await dialog.getByRole('button', { name: 'Return the report' }).click();
    await dialog.waitFor({ state: 'detached' });
    await coordinator.getByRole('link', { name: 'Overview' }).click();
    await coordinator
      .getByRole('heading', { level: 1, name: /^20 of 26 institutions have reported/ })
      .waitFor();
  });

  step('the focal point sees only that line open, corrects and submits again', async () => {
    await police.goto('/tasks');
    await police.getByText('Nearly there.').waitFor();
    await police.getByRole('link', { name: 'Correct' }).click();
    await police.getByText('One inspection in Peja is missing.').waitFor();
    await becomes(() => police.getByRole('textbox').count(), 1);
    await rowOf(police, /^I2\.1\.1a/)
      .getByText('Locked')
      .waitFor();
    await enterInto(police, PREMISES, '59');
    await police
      .getByRole('button', { name: /^Region/ })
      .first()
      .click();
    await police
      .getByRole('button', { name: /^Type of premises/ })
      .first()
      .click();
    await enterInto(police, /^I1\.3\.1a, Pe/, '13');
    await enterInto(police, /^I1\.3\.1a, Bar/, '25');
    await submit(police);
  });

  step('the coordinator approves it, and the overview counts one more institution', async () => {
    await coordinator.reload();
    await coordinator
      .getByRole('heading', { level: 1, name: /^21 of 26 institutions have reported/ })
      .waitFor();
    await coordinator.getByRole('link', { name: 'Review' }).click();
    await coordinator.getByRole('link', { name: REFERENCE }).click();
    await coordinator.getByRole('button', { name: 'Approve' }).click();
    await coordinator.getByText('Approved').first().waitFor();
    await coordinator.getByRole('link', { name: 'Overview' }).click();
    await coordinator.getByRole('heading', { level: 1, name: /1 report was returned/ }).waitFor();
  });

  step('the indicator shows the new figure in chart, table and sum', async () => {
    await coordinator.goto('/indicators/I1.3.1a');
    await coordinator.getByRole('figure', { name: /^The latest figure is 59, for Q3 2019/ }).waitFor();
    await coordinator.getByRole('button', { name: 'Show as table' }).first().click();
    const quarter = coordinator.getByRole('row').filter({
      has: coordinator.getByRole('rowheader', { name: 'Q3 2019' }),
    });
    await quarter.getByRole('cell', { name: '59', exact: true }).waitFor();
    const year = coordinator
      .getByRole('table', { name: 'Years and targets' })
      .getByRole('row', { name: /^2019/ });
    await year.getByRole('cell', { name: '165', exact: true }).waitFor();
  });
});
