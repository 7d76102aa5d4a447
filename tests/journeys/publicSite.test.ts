import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { LANGUAGES, type Language } from '../../schema/language/languages';
import { launchChromium } from '../support/chromium';
import { serveProduct, type Product } from '../support/product';
import { axeOn } from './axeOn';
import { sidewaysScroll } from './sidewaysScroll';

const MOST_BYTES = 80_000;
const PATHS = [
  '',
  '/method',
  '/changes',
  '/downloads',
  '/indicators/I1.1.1b',
  '/indicators/I1.1.1b/municipality',
  '/indicators/I5.1.2b',
];

describe('Somebody without an account reads a release', () => {
  let browser: Browser;
  let open: Product;
  let closed: Product;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'public-'));
    const file = join(folder, 'monitor.db');
    await copyFile(process.env.JOURNEYS_DATABASE ?? '', file);
    open = await serveProduct(file, { PUBLIC_SITE: 'true' });
    closed = await serveProduct(file);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all([open.close(), closed.close()]);
    await rm(folder, { recursive: true, force: true });
  });

  const visit = async (language: Language, javaScriptEnabled: boolean): Promise<Page> => {
    const context = await browser.newContext({
      baseURL: open.address,
      javaScriptEnabled,
      locale: language,
      viewport: { width: 1280, height: 900 },
    });
    context.setDefaultTimeout(60_000);
    return context.newPage();
  };

  test('with JavaScript off: from the summary to an indicator, the method and the downloads', async () => {
    const page = await visit('en', false);
    await page.goto('/public');
    await page.getByRole('heading', { level: 1, name: /^Summary of progress/ }).waitFor();
    await page.getByText(/figures are invented for demonstration/).waitFor();
    await page.getByRole('link', { name: /^Persons reached by campaign events: / }).click();
    await page.getByRole('img', { name: /quarter by quarter$/ }).waitFor();
    await page.getByRole('table', { name: 'Figures by year and quarter' }).waitFor();
    await page.getByRole('link', { name: 'Quarters of: Sex' }).click();
    await page.getByRole('table', { name: 'Quarters of: Sex' }).waitFor();
    await page.getByRole('link', { name: 'Changes' }).click();
    await page.getByText(/Nothing is different from the release before/).waitFor();
    await page.getByRole('link', { name: 'Method' }).click();
    await page.getByText(/Suppression is not anonymity/).waitFor();
    await page.getByRole('link', { name: 'Shqip' }).click();
    await page.getByText(/Fshehja nuk është anonimitet/).waitFor();
    await page.getByRole('link', { name: 'Shkarkimet' }).click();
    const file = page.waitForEvent('download');
    await page.getByRole('link', { name: /CSV/ }).first().click();
    expect((await file).suggestedFilename()).toMatch(/figures\.sq\.csv$/);
    await page.getByText(/UNSCR 1244|RKSKB 1244/).waitFor();
    await page.context().close();
  });

  test.each(LANGUAGES)('in %s every page passes axe wide and narrow and fits 320 px', async (language) => {
    const page = await visit(language, true);
    const faults: string[] = [];
    for (const path of PATHS) {
      await page.goto(`/public/${language}/1${path}`);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        for (const fault of await axeOn(page)) faults.push(`${path} at ${width} px ${fault}`);
      }
      if ((await sidewaysScroll(page)) > 0) faults.push(`${path} scrolls sideways`);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('no page weighs more than 80 kB with its style, and none has a script', async () => {
    const style = (await (await fetch(`${open.address}/public/style.css`)).text()).length;
    for (const language of LANGUAGES) {
      for (const path of PATHS) {
        const text = await (await fetch(`${open.address}/public/${language}/1${path}`)).text();
        expect(Buffer.byteLength(text) + style).toBeLessThanOrEqual(MOST_BYTES);
        expect(text).not.toMatch(/<script/i);
      }
    }
  });

  test('an address that names nothing is answered with 404, and nothing but releases is open', async () => {
    const statusOf = async (path: string) => (await fetch(`${open.address}${path}`)).status;
    for (const path of [
      '/public/en/9',
      '/public/en/0',
      '/public/de/1',
      '/public/en/1/indicators/none',
      '/public/en/1/indicators/I1.1.1b/none',
    ])
      expect([path, await statusOf(path)]).toEqual([path, 404]);
    const answer = await fetch(`${open.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: open.address },
      body: JSON.stringify({ query: '{ release { number } }' }),
    });
    expect(await answer.text()).toContain('NOT_SIGNED_IN');
  });

  test('without the setting there is no public page, and no file without an account', async () => {
    const page = await fetch(`${closed.address}/public/en/1`, { headers: { accept: 'text/html' } });
    expect(await page.text()).not.toContain('Persons reached');
    expect((await fetch(`${closed.address}/releases/1/figures.en.csv`)).status).toBe(401);
  });
});
