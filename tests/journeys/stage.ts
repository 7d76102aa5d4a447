import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Language } from '../../schema/language/languages';
import { DEMONSTRATION_ACCOUNTS } from '../../server/src/features/accounts/demonstrationAccounts';
import { launchChromium } from '../support/chromium';
import { serveProduct, type Product } from '../support/product';

export type Person = 'police' | 'education' | 'coordinator' | 'donor' | 'admin';

/** Name and password of an account that is not the demonstration's. */
export interface Account {
  email: string;
  password: string;
}

interface Look {
  width?: number;
  height?: number;
  language?: Language;
}

/** The product on a copy of the demonstration, and a browser in which people come in. */
export interface Stage {
  address: string;
  /** A window in which nobody is signed in, at the first page. */
  visit: (look?: Look) => Promise<Page>;
  /** A window of its own for somebody who has signed in and stands on the own first page. */
  enter: (person: Person | Account, look?: Look) => Promise<Page>;
  /** What pages complained of: exceptions, and errors in the console. */
  complaints: string[];
  close: () => Promise<void>;
}

/** Names the browser's own notes of refused requests: the pages say those in words. */
const REFUSED = /Failed to load resource/;

export async function openStage(seeded = process.env.JOURNEYS_DATABASE): Promise<Stage> {
  if (!seeded) throw new Error('There is no seeded database: see seedOnce.');
  const folder = await mkdtemp(join(tmpdir(), 'journey-'));
  const file = join(folder, 'monitor.db');
  await copyFile(seeded, file);
  const product = await serveProduct(file);
  const browser = await launchChromium();
  const close = async () => {
    await takePictures(browser);
    await browser.close();
    await product.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { ...windowsOf(browser, product), address: product.address, close };
}

/** For whoever looks for the reason of a failure: how every window looked at the end, in the folder JOURNEYS_PICTURES. */
async function takePictures(browser: Browser): Promise<void> {
  const folder = process.env.JOURNEYS_PICTURES;
  if (!folder) return;
  const pages = browser.contexts().flatMap((context) => context.pages());
  for (const [place, page] of pages.entries())
    await page.screenshot({ path: join(folder, `${Date.now()}-${place}.png`), fullPage: true });
}

function windowsOf(browser: Browser, { address }: Product): Pick<Stage, 'visit' | 'enter' | 'complaints'> {
  const complaints: string[] = [];
  const listen = (page: Page) => {
    page.on('pageerror', (fault) => complaints.push(`${page.url()}: ${fault.message}`));
    page.on('console', (message) => {
      const isRefusal = REFUSED.test(message.text());
      if (message.type() === 'error' && !isRefusal) complaints.push(`${page.url()}: ${message.text()}`);
    });
  };
  const open = async ({ width = 1280, height = 900, language = 'en' }: Look): Promise<BrowserContext> => {
    const context = await browser.newContext({
      baseURL: address,
      viewport: { width, height },
      locale: language,
      timezoneId: 'Europe/Belgrade',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(60_000);
    context.on('page', listen);
    return context;
  };
  const visit = async (look: Look = {}) => {
    const page = await (await open(look)).newPage();
    await page.goto('/');
    return page;
  };
  const enter = async (person: Person | Account, look: Look = {}) => {
    const context = await open(look);
    const page = await context.newPage();
    const { email, password } = typeof person === 'string' ? accountOf(person) : person;
    await ask(page, 'mutation Enter($input: SignInInput!) { signIn(input: $input) { id } }', {
      input: { email, password },
    });
    await ask(page, 'mutation Speak($input: SetLanguageInput!) { setLanguage(input: $input) { id } }', {
      input: { language: look.language ?? 'en' },
    });
    await page.goto('/');
    return page;
  };
  return { visit, enter, complaints };
}

/** Asks the API in the name of whoever is signed in there. */
export async function ask<T>(page: Page, query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const answer = await page.request.post('/graphql', { data: { query, variables } });
  const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
  if (errors) throw new Error(`${query}: ${JSON.stringify(errors)}`);
  return data;
}

function accountOf(person: Person) {
  const account = DEMONSTRATION_ACCOUNTS.find(({ email }) => email === `${person}@demo.example`);
  if (!account) throw new Error(`There is no demonstration account ${person}.`);
  return account;
}
