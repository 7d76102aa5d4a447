import type { Page } from 'playwright-core';
import { reporting } from '../../client/src/words/en/reporting';
import { becomes } from './becomes';
import { onStage } from './onStage';
import { step } from './step';

describe('A new quarter', () => {
  const stage = onStage();
  let coordinator: Page;
  let education: Page;

  step('is opened by the coordinator, with the deadline of the rules proposed', async () => {
    coordinator = await stage().enter('coordinator');
    await coordinator.getByRole('link', { name: 'Quarters' }).click();
    await coordinator.getByRole('button', { name: 'Open Q4 2019' }).click();
    const dialog = coordinator.getByRole('dialog', { name: 'Open Q4 2019?' });
    await becomes(() => dialog.getByLabel('Deadline').inputValue(), '2020-01-15');
    await dialog.getByRole('button', { name: 'Open Q4 2019' }).click();
    await dialog.waitFor({ state: 'detached' });
    await coordinator.getByRole('button', { name: 'Close Q4 2019' }).waitFor();
  });

  step('appears among the tasks of a focal point with its due date', async () => {
    education = await stage().enter('education');
    await education.getByRole('heading', { level: 2, name: /^Q4 2019: National Strategy/ }).waitFor();
    await education.getByText('Due 15 January 2020, 23:59').waitFor();
    await education.getByRole('link', { name: 'Start' }).waitFor();
  });

  step('is extended for one institution, with a reason', async () => {
    await coordinator.getByRole('button', { name: 'Extend for one institution …' }).first().click();
    const dialog = coordinator.getByRole('dialog', { name: 'Extend the deadline of Q4 2019' });
    await dialog.getByRole('button', { name: 'Extend the deadline' }).click();
    await dialog.getByText(reporting.institutionNeeded).waitFor();
    const institution = dialog.getByRole('combobox', { name: /^Institution/ });
    expect(await institution.evaluate((field) => field === document.activeElement)).toBe(true);
    await institution.selectOption({ label: 'Ministry of Education, Science and Technology' });
    await dialog.getByLabel('New deadline').fill('2020-01-31');
    await dialog.getByRole('textbox', { name: /^Reason/ }).fill('Schools report after the winter holidays.');
    await dialog.getByRole('button', { name: 'Extend the deadline' }).click();
    await dialog.waitFor({ state: 'detached' });
    await coordinator
      .getByRole('table', { name: 'Extensions in Q4 2019' })
      .getByText('Schools report after the winter holidays.')
      .waitFor();
  });

  step('shows that institution the new due date', async () => {
    await education.reload();
    await education.getByText('Due 31 January 2020, 23:59').waitFor();
    expect(await education.getByText('Due 15 January 2020').count()).toBe(0);
  });

  step('an older quarter is closed, and stands among the closed ones', async () => {
    await coordinator.getByRole('button', { name: 'Close Q2 2019' }).click();
    const dialog = coordinator.getByRole('dialog', { name: 'Close Q2 2019?' });
    await dialog.getByRole('button', { name: 'Close Q2 2019' }).click();
    await dialog.waitFor({ state: 'detached' });
    await coordinator
      .getByRole('table', { name: 'Closed quarters' })
      .getByRole('rowheader', { name: 'Q2 2019' })
      .waitFor();
  });
});
