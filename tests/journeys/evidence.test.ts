import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { corrections } from '../../client/src/words/en/corrections';
import { evidence } from '../../client/src/words/en/evidence';
import { PDF } from '../support/evidenceFiles';
import { onStage } from './onStage';
import { step } from './step';

describe('Evidence and corrections', () => {
  const stage = onStage();
  let education: Page;
  let coordinator: Page;

  const files = (page: Page) => page.getByRole('region', { name: evidence.title }).first();

  step('a coordinator corrects an approved report of an earlier quarter', async () => {
    coordinator = await stage().enter('coordinator');
    await coordinator.goto(`${stage().address}/reports?workflow=APPROVED&quarter=2019-Q2`);
    await coordinator
      .getByRole('link', { name: /\/MEST\// })
      .first()
      .click();
    await coordinator.getByRole('button', { name: 'Correct …' }).click();
    const dialog = coordinator.getByRole('dialog', { name: 'Correct the approved report' });
    await dialog.getByText(corrections.meanwhile).waitFor();
    await dialog.getByRole('textbox').fill('A school was counted twice.');
    await dialog.getByRole('button', { name: 'Open the correction' }).click();
    await dialog.waitFor({ state: 'detached' });
    // The demonstration has corrected this report once already.
    await coordinator.getByText('Correction 2 is open.').waitFor();
    await coordinator.getByText(corrections.firstApproved).first().waitFor();
  });

  step('the focal point attaches a file to a line of the report', async () => {
    education = await stage().enter('education');
    await education.goto(coordinator.url());
    await education
      .getByRole('button', { name: /^Details/ })
      .first()
      .click();
    await files(education).getByText(evidence.noCases).waitFor();
    await files(education)
      .locator('input[type=file]')
      .setInputFiles({ name: 'Lista e shkollave.pdf', mimeType: 'application/pdf', buffer: PDF });
    await files(education).getByRole('link', { name: 'Lista e shkollave.pdf' }).waitFor();
  });

  step('a program under another name is refused with the reason', async () => {
    await files(education)
      .locator('input[type=file]')
      .setInputFiles({ name: 'list.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ program') });
    await files(education)
      .getByText(/By its content, this file is something else/)
      .first()
      .waitFor();
    await files(education).getByRole('button', { name: 'Dismiss list.pdf' }).click();
  });

  step('the coordinator downloads the same file', async () => {
    await coordinator.reload();
    await coordinator
      .getByRole('button', { name: /^Details/ })
      .first()
      .click();
    const arriving = coordinator.waitForEvent('download');
    await files(coordinator).getByRole('link', { name: 'Lista e shkollave.pdf' }).click();
    const download = await arriving;
    expect(download.suggestedFilename()).toBe('Lista e shkollave.pdf');
    expect((await readFile(await download.path())).equals(PDF)).toBe(true);
    expect(await files(coordinator).locator('input[type=file]').count()).toBe(0);
  });

  step('the focal point removes it, with a reason that stays', async () => {
    await files(education)
      .getByRole('button', { name: /^Remove/ })
      .click();
    const dialog = education.getByRole('dialog', { name: evidence.removeTitle });
    await dialog.getByRole('button', { name: evidence.removeNow }).click();
    await dialog.getByText(evidence.whyNeeded).waitFor();
    await dialog.getByRole('textbox').fill('It names pupils.');
    await dialog.getByRole('button', { name: evidence.removeNow }).click();
    await dialog.waitFor({ state: 'detached' });
    await files(education)
      .getByText(/It names pupils\./)
      .waitFor();
    expect(await files(education).getByRole('link').count()).toBe(0);
  });
});
