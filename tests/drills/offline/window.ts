import type { BrowserContext, Page } from 'playwright-core';

/** How the network of a person is: whole; gone; no entry gets through; entries get through and answers do not. */
export const NETWORKS = ['whole', 'gone', 'cut', 'deaf'] as const;
export type Network = (typeof NETWORKS)[number];

const ENTRY = /"operationName":"(Enter|Explain|Record|SetAside)/;

/** A person's browser, with windows on one report. */
export interface Person {
  name: string;
  context: BrowserContext;
  pages: Page[];
  network: Network;
}

/** Sets the network of all windows of a person. */
export async function setNetwork(person: Person, network: Network): Promise<void> {
  const { context } = person;
  await context.unroute('**/graphql');
  if (network === 'cut' || network === 'deaf')
    await context.route('**/graphql', async (route) => {
      if (!ENTRY.test(route.request().postData() ?? '')) return route.continue();
      if (network === 'deaf') await route.fetch().catch(() => undefined);
      return route.abort('internetdisconnected').catch(() => undefined);
    });
  await context.setOffline(network === 'gone');
  person.network = network;
}

/** Without any network a page cannot be loaded; then only entries are held up. */
export const letPagesLoad = (person: Person) =>
  person.network === 'gone' ? setNetwork(person, 'cut') : Promise.resolve();

const fieldId = (lineId: string) => `[id="cell-${lineId}:total"]`;

export async function openForm(page: Page, path: string, lineId: string): Promise<void> {
  await page.goto(path);
  await page.locator(fieldId(lineId)).waitFor();
}

export async function typeIn(page: Page, lineId: string, text: string): Promise<void> {
  await page.locator(fieldId(lineId)).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** Leaves the field that has the focus. */
export const leave = (page: Page, lineId: string) => page.locator(fieldId(lineId)).blur();

/** The digits that stand in a field. */
export const shownIn = async (page: Page, lineId: string): Promise<string> =>
  (await page.locator(fieldId(lineId)).inputValue()).replace(/\D/g, '');

export const isAllSaved = async (page: Page): Promise<boolean> =>
  (await page
    .getByRole('status')
    .filter({ hasText: /^All saved$/ })
    .count()) > 0;

/** Something stands in a field that was not left, as after a tab was killed. */
export const isTyping = async (page: Page): Promise<boolean> =>
  (await page
    .getByRole('status')
    .filter({ hasText: /^Typing$/ })
    .count()) > 0;

/** Goes into a field and leaves it. */
export async function visit(page: Page, lineId: string): Promise<void> {
  await page.locator(fieldId(lineId)).focus();
  await leave(page, lineId);
}

/** Answers the first conflict that is shown; false when none is. */
export async function answerConflict(page: Page, insist: boolean): Promise<boolean> {
  const button = page.getByRole('button', { name: insist ? 'Enter mine' : 'Keep theirs' }).first();
  if ((await button.count()) === 0) return false;
  await button.click({ timeout: 5000 }).catch(() => undefined);
  return true;
}
