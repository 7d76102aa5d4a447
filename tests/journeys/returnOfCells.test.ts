import type { Page } from 'playwright-core';
import { reporting } from '../../client/src/words/en/reporting';
import { review } from '../../client/src/words/en/review';
import { axeOn } from './axeOn';
import { onStage } from './onStage';
import { said } from './said';
import { ask } from './stage';
import { step } from './step';

interface Waiting {
  reports: { id: string; flags: { clean: boolean } }[];
}
const WAITING = '{ reports(filter: { workflow: [SUBMITTED] }) { id flags { clean } } }';

interface Content {
  report: { lines: { indicator: { code: string; name: string }; cells: { title: string }[] }[] };
}
const CONTENT = 'query ($id: ID!) { report(id: $id) { lines { indicator { code name } cells { title } } } }';

/** A report that waits for review, with a line of it that has a breakdown. */
async function waitingReport(page: Page) {
  for (const { id } of (await ask<Waiting>(page, WAITING)).reports) {
    const { report } = await ask<Content>(page, CONTENT, { id });
    const line = report.lines.find(({ cells }) => cells.length > 3);
    if (line) return { id, ...line };
  }
  throw new Error('No report with a breakdown waits for review.');
}

describe('Three cells are returned, not a report', () => {
  const stage = onStage();
  let coordinator: Page;
  let id = '';

  step('the coordinator opens a report on what is worth a look, and starts a conversation', async () => {
    coordinator = await stage().enter('coordinator');
    ({ id } = await waitingReport(coordinator));
    await coordinator.goto(`/reports/${id}`);
    await coordinator.getByRole('heading', { level: 2, name: review.flagsTitle }).waitFor();
    await coordinator.getByRole('button', { name: review.newComment }).click();
    await coordinator.getByRole('textbox', { name: review.newComment }).fill('Where does this come from?');
    await coordinator.getByRole('button', { name: review.startThread }).click();
    await coordinator.getByRole('link', { name: review.wholeReport }).waitFor();
    expect(await axeOn(coordinator)).toEqual([]);
  });

  step('ticks two cells by mouse and one by keyboard, and sees what will be open', async () => {
    const { indicator, cells } = await waitingReport(coordinator);
    await coordinator.getByRole('button', { name: /^Return …/ }).click();
    const dialog = coordinator.getByRole('dialog', { name: reporting.returnTitle });
    await dialog.getByRole('textbox', { name: /^Comment for the institution/ }).fill('Three cells, please.');
    const name = `${indicator.code} ${indicator.name}`;
    await dialog.getByText(said(review.singleCells_zero, { name })).click();
    const item = dialog.getByRole('listitem').filter({ hasText: indicator.code }).first();
    for (const { title } of cells.slice(0, 2))
      await item.getByRole('checkbox', { name: title, exact: true }).first().check();
    await item.getByRole('checkbox', { name: cells[2]?.title, exact: true }).first().focus();
    await coordinator.keyboard.press('Space');
    await dialog.getByText(review.sumsOpen).waitFor();
    await dialog
      .getByText(
        `: ${cells
          .slice(0, 3)
          .map(({ title }) => title)
          .join(', ')}`,
      )
      .waitFor();
    expect(await axeOn(coordinator)).toEqual([]);
    await dialog.getByRole('button', { name: reporting.returnNow }).click();
    await dialog.waitFor({ state: 'detached' });
    const { report } = await ask<{ report: { lines: { returnedCells: string[] }[] } }>(
      coordinator,
      'query ($id: ID!) { report(id: $id) { lines { returnedCells } } }',
      { id },
    );
    expect(report.lines.flatMap(({ returnedCells }) => returnedCells)).toHaveLength(3);
  });

  step('approves the reports with nothing to look at in one act', async () => {
    const clean = (await ask<Waiting>(coordinator, WAITING)).reports.filter(({ flags }) => flags.clean);
    await coordinator.goto('/reports');
    await coordinator.getByRole('columnheader', { name: review.worthALook }).waitFor();
    expect(await axeOn(coordinator)).toEqual([]);
    if (clean.length === 0) throw new Error('The demonstration has no clean report.');
    await coordinator.getByRole('button', { name: /nothing to look at$/ }).click();
    await coordinator.getByText(/^\d+ reports? (was|were) approved\.$/).waitFor();
    const { reports } = await ask<Waiting>(coordinator, WAITING);
    expect(reports.filter(({ flags }) => flags.clean)).toEqual([]);
  });
});
