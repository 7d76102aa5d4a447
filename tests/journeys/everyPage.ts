import type { Page } from 'playwright-core';
import type { Language } from '../../schema/language/languages';
import { app as en } from '../../client/src/words/en/app';
import { app as sq } from '../../client/src/words/sq/app';
import { app as sr } from '../../client/src/words/sr/app';
import { axeOn } from './axeOn';
import { onStage } from './onStage';
import { goTo, PEOPLE, placesOf } from './pages';
import { sidewaysScroll } from './sidewaysScroll';
import type { Person, Stage } from './stage';

const STRIPE: Record<Language, string> = {
  en: en.demonstrationMeaning,
  sq: sq.demonstrationMeaning,
  sr: sr.demonstrationMeaning,
};

/** As tall as the page, so that nothing that stays at the foot of the window lies over something else. */
async function setWidth(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
}

/** What is wrong with the page that is open, in words. */
async function* faultsOf(page: Page, language: Language): AsyncGenerator<string> {
  if (!(await page.getByText(STRIPE[language]).isVisible())) yield 'does not say that it is a demonstration';
  const headings = await page.getByRole('heading', { level: 1 }).count();
  if (headings !== 1) yield `has ${headings} headings of the first level`;
  for (const width of [1280, 360]) {
    await setWidth(page, width);
    for (const violation of await axeOn(page)) yield `at ${width} px ${violation}`;
  }
  await page.setViewportSize({ width: 320, height: 640 });
  const sideways = await sidewaysScroll(page);
  if (sideways > 0) yield `scrolls sideways by ${sideways} px at 320 px`;
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** Goes through all pages of somebody and says of each what is wrong with it. */
async function faultsFor(stage: Stage, person: Person | null, language: Language): Promise<string[]> {
  const page = await (person ? stage.enter(person, { language }) : stage.visit({ language }));
  const faults: string[] = [];
  for (const { name, path } of await placesOf(person, page)) {
    await goTo(page, path);
    for await (const fault of faultsOf(page, language)) faults.push(`${name} ${fault}`);
  }
  await page.context().close();
  return faults;
}

/** All pages of all people in one language: a file of its own for each, so that they can be gone through side by side. */
export function describeEveryPage(language: Language): void {
  describe('Every page', () => {
    const stage = onStage();

    test(`in ${language} passes axe wide and narrow, fits 320 px, and says that it is a demonstration`, async () => {
      const faults = await Promise.all(PEOPLE.map((person) => faultsFor(stage(), person, language)));
      expect(faults.flat()).toEqual([]);
    }, 600_000);
  });
}
