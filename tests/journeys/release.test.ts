import type { Page } from 'playwright-core';
import { onStage } from './onStage';
import { ask } from './stage';
import { step } from './step';

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

  step('the coordinator is stopped while a text is missing in one language', async () => {
    coordinator = await stage().enter('coordinator');
    small = await smallIndicators(coordinator);
    await coordinator.getByRole('link', { name: 'Releases' }).click();
    await coordinator.getByRole('link', { name: 'New release' }).click();
    await coordinator.getByRole('button', { name: 'Add a key point' }).click();
    const point = coordinator.getByRole('group', { name: 'Key point 1' });
    await point.getByRole('textbox', { name: /^English/ }).fill('More premises were inspected than ever.');
    await point.getByRole('textbox', { name: /^Albanian/ }).fill('U kontrolluan më shumë lokale se kurrë.');
    await coordinator.getByRole('button', { name: 'Release', exact: true }).click();
    await coordinator.getByRole('alert').getByRole('link').first().waitFor();
  });

  step('mends it and releases the figures up to Q3 2019 under the next number', async () => {
    const point = coordinator.getByRole('group', { name: 'Key point 1' });
    await point
      .getByRole('textbox', { name: /^Serbian/ })
      .fill('Pregledano je više objekata nego ikada ranije.');
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

  step('indicators that rest on few persons are named as left out, and nowhere else', async () => {
    expect(small.length).toBeGreaterThan(5);
    const leftOut = donor.getByRole('region', { name: /indicators are left out$/ });
    await leftOut.waitFor();
    const shown = (await donor.locator('main').textContent()) ?? '';
    const named = (await leftOut.textContent()) ?? '';
    const elsewhere = shown.replace(named, '');
    expect(small.filter(({ code, name }) => !(named.includes(code) && named.includes(name)))).toEqual([]);
    expect(small.filter(({ code, name }) => elsewhere.includes(code) || elsewhere.includes(name))).toEqual(
      [],
    );
  });

  step('the donor reads one indicator with its trend, tables and definition', async () => {
    await donor.getByRole('link', { name: 'Persons reached by campaign events' }).first().click();
    await donor.getByRole('heading', { level: 1, name: /^Persons reached by campaign events: [\d,]+ in / }).waitFor();
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
