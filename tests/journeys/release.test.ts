import type { Page } from 'playwright-core';
import { becomes } from './becomes';
import { onStage } from './onStage';
import { ask } from './stage';
import { step } from './step';

/** Rests on few persons. */
const FEW = 'I2.1.1b';

interface Indicator {
  code: string;
  name: string;
  sensitivity: string;
}

const INDICATORS = `{
  overview(framework: "NATS-2015-2019") { indicators { indicator { code name sensitivity } } }
}`;

/** Indicators that rest on few persons. */
async function smallIndicators(page: Page): Promise<Indicator[]> {
  const { overview } = await ask<{ overview: { indicators: { indicator: Indicator }[] } }>(page, INDICATORS);
  return overview.indicators
    .map(({ indicator }) => indicator)
    .filter(({ sensitivity }) => sensitivity === 'SMALL_COUNT');
}

describe('Figures are released to donors', () => {
  const stage = onStage();
  let coordinator: Page;
  let donor: Page;
  let small: Indicator[] = [];

  step('the coordinator chooses what is released, some of it resting on few persons', async () => {
    coordinator = await stage().enter('coordinator');
    small = await smallIndicators(coordinator);
    await coordinator.getByRole('link', { name: 'Releases' }).click();
    await coordinator.getByRole('link', { name: 'New release' }).click();
    await coordinator.getByRole('button', { name: 'Choose none' }).click();
    for (const code of ['I1.1.1b', 'I1.3.1b', FEW])
      await coordinator.getByRole('checkbox', { name: new RegExp(`^${code} `) }).check();
    await coordinator.getByRole('checkbox', { name: 'Breakdowns', exact: true }).uncheck();
    await coordinator.getByRole('button', { name: 'Work out what must be hidden' }).click();
  });

  step('reads what is hidden and why, figure by figure', async () => {
    await coordinator
      .getByText('The audit found nothing that gives a person away')
      .waitFor({ timeout: 120_000 });
    await coordinator.getByRole('table', { name: 'By indicator' }).getByText(FEW).waitFor();
    await coordinator
      .getByRole('table', { name: 'Each hidden figure, and why' })
      .getByText('It is small, or a zero that is to be hidden.')
      .first()
      .waitFor();
    await coordinator.getByRole('button', { name: 'Continue to the words' }).click();
  });

  step(
    'ticks a sentence from the figures, and is stopped while an own one is missing in a language',
    async () => {
      await coordinator.getByRole('checkbox', { name: /^Persons reached by campaign events: / }).check();
      await coordinator.getByRole('button', { name: 'Add a key point' }).click();
      const point = coordinator.getByRole('group', { name: 'Key point 1' });
      await point.getByRole('textbox', { name: /^English/ }).fill('More premises were inspected than ever.');
      await point.getByRole('textbox', { name: /^Albanian/ }).fill('U kontrolluan më shumë lokale se kurrë.');
      await coordinator.getByRole('link', { name: 'Key point 1: Serbian' }).waitFor();
      await coordinator.getByRole('button', { name: 'Continue to the preview', disabled: true }).waitFor();
    },
  );

  step('goes back and forth without losing a word, and completes it', async () => {
    await coordinator.getByRole('link', { name: 'Scope' }).click();
    await coordinator.getByRole('heading', { name: 'Indicators' }).waitFor();
    await coordinator.goBack();
    const point = coordinator.getByRole('group', { name: 'Key point 1' });
    const english = point.getByRole('textbox', { name: /^English/ });
    await becomes(() => english.inputValue(), 'More premises were inspected than ever.');
    await point
      .getByRole('textbox', { name: /^Serbian/ })
      .fill('Pregledano je više objekata nego ikada ranije.');
    await coordinator.getByRole('button', { name: 'Continue to the preview' }).click();
  });

  step('looks at it as a donor will, and releases it under the next number', async () => {
    const sheet = coordinator.getByRole('region', { name: 'As donors will see it' });
    await sheet.getByText('More premises were inspected than ever.').waitFor();
    await sheet
      .getByText(/^Persons reached by campaign events: /)
      .first()
      .waitFor();
    await coordinator.getByRole('button', { name: 'Release', exact: true }).click();
    await coordinator.getByText(/Release 2 of/).waitFor();
    await coordinator.getByText('More premises were inspected than ever.').waitFor();
  });

  step('the donor signs in and finds that release first', async () => {
    donor = await stage().visit();
    await donor.getByRole('button', { name: /^Sign in ?: Donor/ }).click();
    await donor.getByText(/Release 2 of/).waitFor();
    await donor.getByText('More premises were inspected than ever.').waitFor();
    await donor
      .getByText(/Figures up to Q3 2019/)
      .first()
      .waitFor();
    await donor.getByText(/This designation is without prejudice/).waitFor();
  });

  step('indicators that were not chosen are named with the reason', async () => {
    expect(small.length).toBeGreaterThan(5);
    const leftOut = donor.getByRole('region', { name: /indicators are left out$/ });
    await leftOut.waitFor();
    const named = (await leftOut.textContent()) ?? '';
    const others = small.filter(({ code }) => code !== FEW);
    expect(others.filter(({ code, name }) => !(named.includes(code) && named.includes(name)))).toEqual([]);
    expect(named).toContain('Not chosen for this release');
  });

  step('hidden figures carry the mark, with words for those who listen', async () => {
    await donor.goto(`/summary/2/indicators/${FEW}`);
    const table = donor.getByRole('table', { name: 'Figures by year and quarter' });
    await table.getByText('hidden to protect persons').first().waitFor();
    expect(await table.getByText('[c]').count()).toBeGreaterThan(0);
    await donor.getByText(/stands for a figure that is hidden to protect persons/).waitFor();
    await donor.goto('/summary');
  });

  step('the donor reads one indicator with its trend, tables and definition', async () => {
    await donor.getByRole('link', { name: 'Persons reached by campaign events' }).first().click();
    await donor
      .getByRole('heading', { level: 1, name: /^Persons reached by campaign events: [\d,]+ in / })
      .waitFor();
    await donor.getByRole('img', { name: /quarter by quarter$/ }).waitFor();
    await donor.getByRole('table', { name: 'Figures by year and quarter' }).waitFor();
    await donor.getByRole('region', { name: 'About this indicator' }).getByText('Definition').waitFor();
    await donor.getByText(/This designation is without prejudice/).waitFor();
  });

  step('reads how persons are protected, what changed, and how to cite', async () => {
    await donor.getByRole('link', { name: 'Method', exact: true }).click();
    await donor.getByText(/Suppression is not anonymity/).waitFor();
    await donor.getByRole('link', { name: 'Changes', exact: true }).click();
    await donor.getByRole('heading', { level: 1, name: 'What changed in release 2' }).waitFor();
    await donor.getByRole('link', { name: 'Downloads', exact: true }).click();
    await donor.getByText(/Cite as/).waitFor();
  });

  step('the donor keeps reading the older release under its number', async () => {
    await donor.goto('/summary/1');
    await donor.getByText(/Release 1 of/).waitFor();
  });

  step('the donor gets a clear word, and no figure, at every other address', async () => {
    for (const path of ['/overview', '/reports', '/tasks', '/plan', '/quarters', '/users']) {
      await donor.goto(path);
      const refusal = donor.getByRole('alert').filter({ hasText: 'You are not allowed to do this.' });
      await refusal.waitFor();
      expect(await donor.getByRole('table').count()).toBe(0);
      expect(await refusal.textContent()).not.toMatch(/\d/);
    }
  });
});
