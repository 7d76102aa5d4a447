import type { Locator, Page } from 'playwright-core';
import { ask, type Stage } from '../journeys/stage';
import { unfoldUntil } from '../journeys/pasting';

const OPEN = 'mutation Open($input: OpenQuarterInput!) { openQuarter(input: $input) { quarter } }';

/** The fields of the form, in its order. */
export const fieldsOf = (page: Page): Locator => page.locator('[data-grid] input[data-column]');

/** Opens the next quarter, whose reports are blank. */
export async function openQuarter(stage: Stage): Promise<void> {
  const coordinator = await stage.enter('coordinator');
  await ask(coordinator, OPEN, { input: { quarter: '2019-Q4' } });
  await coordinator.context().close();
}

/** A window on the blank report of one institution, with so many fields unfolded. */
export async function openForm(stage: Stage, fields: number): Promise<Page> {
  const page = await stage.enter('education');
  await page
    .getByRole('link', { name: /^(Start|Continue)$/ })
    .first()
    .click();
  await unfoldUntil(page, fields);
  return page;
}

/** Waits until nothing is under way. */
export const quiet = (page: Page): Promise<void> =>
  page.getByText('All saved').first().waitFor({ timeout: 120_000 });
