import type { Page } from 'playwright-core';
import { axeOn } from '../journeys/axeOn';
import { putOnClipboard } from '../journeys/pasting';
import type { Stage } from '../journeys/stage';
import { fieldsOf, openForm, quiet } from './entryStage';

/** How the grid can look, and the way to make it look so. Each begins where the one before ended. */
const STATES: readonly (readonly [name: string, reach: (page: Page) => Promise<void>])[] = [
  ['empty, breakdowns unfolded', async (page) => fieldsOf(page).first().focus()],
  ['typing', (page) => page.keyboard.type('12')],
  [
    'saving',
    async (page) => {
      // The answers are held back until the next state.
      await page.route('**/graphql', (route) =>
        setTimeout(() => void route.continue().catch(() => undefined), 6000),
      );
      await page.keyboard.press('Enter');
      await page.getByText('Saving', { exact: true }).first().waitFor();
    },
  ],
  [
    'saved',
    async (page) => {
      await page.waitForTimeout(6000);
      await page.unroute('**/graphql');
      await quiet(page);
      await page.getByText('Saved', { exact: true }).first().waitFor();
    },
  ],
  [
    'not saved',
    async (page) => {
      await page.keyboard.type('12,5');
      await page.keyboard.press('Enter');
      await page.getByText('Not saved', { exact: true }).first().waitFor();
    },
  ],
  [
    'saved on this computer',
    async (page) => {
      await page.route('**/graphql', (route) => route.abort());
      await page.keyboard.type('7');
      await page.keyboard.press('Enter');
      await page.getByText('Saved on this computer', { exact: true }).first().waitFor();
      await page.unroute('**/graphql');
    },
  ],
  [
    'after a paste, with cells that need a look',
    async (page) => {
      const values = ['1', '#N/A', '1.5', 'Not collected', '75%'];
      await putOnClipboard(page, { html: '', text: values.join('\n') });
      await page.keyboard.press('Control+v');
      await page.getByText(/need attention:$/).waitFor();
    },
  ],
  [
    'the list of keys open',
    async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  ],
];

async function conflict(stage: Stage): Promise<Page> {
  const [first, second] = [await openForm(stage, 1), await openForm(stage, 1)];
  for (const [page, text] of [
    [first, '31'],
    [second, '32'],
  ] as const) {
    await fieldsOf(page).first().fill(text);
    await page.keyboard.press('Enter');
    if (page === first) await quiet(page);
  }
  await second.getByRole('button', { name: 'Enter mine' }).first().waitFor();
  return second;
}

async function locked(stage: Stage): Promise<Page> {
  const page = await stage.enter('police');
  await page.getByRole('link', { name: 'Correct' }).first().click();
  await page
    .locator('[data-row] td')
    .filter({ hasText: /^Locked/ })
    .first()
    .waitFor();
  return page;
}

/** What axe finds in each state of the grid: no lines, if all is well. */
export async function axeInEachState(stage: Stage): Promise<{ state: string; faults: string[] }[]> {
  const found: { state: string; faults: string[] }[] = [];
  const page = await openForm(stage, 60);
  for (const [state, reach] of STATES) {
    await reach(page);
    found.push({ state, faults: await axeOn(page) });
  }
  await page.context().close();
  found.push({ state: 'locked', faults: await axeOn(await locked(stage)) });
  found.push({ state: 'conflict', faults: await axeOn(await conflict(stage)) });
  return found;
}
