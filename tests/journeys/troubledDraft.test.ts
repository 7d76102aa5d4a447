import type { Page } from 'playwright-core';
import { wizard } from '../../client/src/words/en/wizard';
import { becomes } from './becomes';
import { onStage } from './onStage';
import { ask } from './stage';
import { step } from './step';

/** Rests on few persons; the demonstration's release has printed zeros of it. */
const FEW = 'I1.1.3b';
const PATIENCE = { timeout: 180_000 };

/** Chooses exactly these indicators. */
async function choose(page: Page, codes: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: wizard.chooseNone }).click();
  const list = page.getByRole('group', { name: wizard.indicators, exact: true });
  for (const code of codes) await list.getByRole('checkbox', { name: new RegExp(`^${code} `) }).check();
}

/** Approves a report that waits, as the office does in another window. */
async function approveOne(page: Page): Promise<void> {
  const { reports } = await ask<{ reports: { id: string; version: number }[] }>(
    page,
    `{ reports(filter: { quarter: "2019-Q3", frameworkCode: "NATS-2015-2019", workflow: [SUBMITTED] }) { id version } }`,
  );
  const [report] = reports;
  await ask(page, 'mutation Approve($input: ReportStepInput!) { approveReport(input: $input) { id } }', {
    input: { reportId: report?.id, version: report?.version },
  });
}

describe('A draft that cannot go out says why and what to do next', () => {
  const stage = onStage();
  let coordinator: Page;
  const button = (name: string) => coordinator.getByRole('button', { name, exact: true });
  const title = () =>
    coordinator.getByRole('group', { name: 'Title' }).getByRole('textbox', { name: /^English/ });

  step('a scope whose hidden figures are out already is refused, with what gives them away', async () => {
    coordinator = await stage().enter('coordinator');
    await coordinator.goto('/releases/new');
    await choose(coordinator, ['I1.1.1b', FEW]);
    await coordinator.getByText(`${wizard.zerosHidden} (0)`).click();
    await coordinator
      .getByRole('group', { name: wizard.zerosHidden })
      .getByRole('checkbox', { name: new RegExp(`^${FEW} `) })
      .check();
    await button(wizard.prepare).click();
    const refusal = coordinator.getByRole('alert').filter({ hasText: wizard.trouble_REFUSED });
    await refusal.waitFor(PATIENCE);
    await refusal.getByText(new RegExp(`^${FEW} `)).waitFor();
    const findings = coordinator.getByRole('region', { name: wizard.findings });
    await findings.getByText(`${wizard.chain}:`).first().waitFor();
    await findings
      .getByText(/^Printed figure: /)
      .first()
      .waitFor();
    expect(await button(wizard.toWords).count()).toBe(0);
  });

  step('after a reload the coordinator stands where they stood', async () => {
    await coordinator.reload();
    await coordinator.getByRole('alert').filter({ hasText: wizard.trouble_REFUSED }).waitFor();
    await coordinator.getByRole('link', { name: wizard.step_scope }).click();
    await coordinator.getByText(`${wizard.zerosHidden} (1)`).waitFor();
    await coordinator.goBack();
  });

  step('left out, the indicator no longer stands in the way', async () => {
    await button(wizard.withoutThese).click();
    await coordinator.getByText(wizard.ready).waitFor(PATIENCE);
    await button(wizard.toWords).click();
    await title().fill('What I wrote before the figures changed');
    await coordinator.reload();
    await becomes(() => title().inputValue(), 'What I wrote before the figures changed');
    await button(wizard.toPreview).click();
    await coordinator.getByRole('region', { name: wizard.asDonors }).waitFor();
  });

  step('a report that is approved meanwhile stops the release, and says so', async () => {
    await approveOne(coordinator);
    await button('Release').click();
    const changed = coordinator.getByRole('alert').filter({ hasText: wizard.trouble_CHANGED });
    await changed.waitFor();
    await changed.getByText(/Nothing has been released/).waitFor();
    expect(await button('Release').count()).toBe(0);
  });

  step('worked out again, it goes out in the words that were kept', async () => {
    await button(wizard.again).click();
    await coordinator.getByText(wizard.ready).waitFor(PATIENCE);
    await button(wizard.toWords).click();
    await becomes(() => title().inputValue(), 'What I wrote before the figures changed');
    await button(wizard.toPreview).click();
    await button('Release').click();
    await coordinator.getByText(/Release 2 of/).waitFor();
  });

  step('the next release begins anew, and nothing is left in the tab after signing out', async () => {
    await coordinator.goto('/releases/new');
    await coordinator.getByText(`${wizard.zerosHidden} (0)`).waitFor();
    await button(wizard.chooseNone).click();
    await coordinator.getByRole('button', { name: 'Sign out' }).click();
    await coordinator.getByRole('heading', { level: 1, name: /Sign in/ }).waitFor();
    const kept = await coordinator.evaluate<string[]>('Object.keys(sessionStorage)');
    expect(kept.filter((key) => key.startsWith('monitor'))).toEqual([]);
  });
});
