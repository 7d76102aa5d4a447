import { LANGUAGES, type Language } from '../../schema/language/languages';
import { app as en } from '../../client/src/words/en/app';
import { app as sq } from '../../client/src/words/sq/app';
import { app as sr } from '../../client/src/words/sr/app';
import { axeOn } from './axeOn';
import { onStage } from './onStage';
import { goTo, PEOPLE, placesOf } from './pages';
import { sidewaysScroll } from './sidewaysScroll';
import type { Person } from './stage';

const STRIPE: Record<Language, string> = {
  en: en.demonstrationMeaning,
  sq: sq.demonstrationMeaning,
  sr: sr.demonstrationMeaning,
};

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };
const NARROWEST = { width: 320, height: 640 };

const cases = PEOPLE.flatMap((person) =>
  LANGUAGES.map((language): [string, Language, Person | null] => [person ?? 'nobody', language, person]),
);

describe('Every page', () => {
  const stage = onStage();

  test.each(cases)(
    'that %s sees in %s passes axe wide and narrow, fits 320 px, and says that it is a demonstration',
    async (_name, language, person) => {
      const page = await (person ? stage().enter(person, { language }) : stage().visit({ language }));
      const found: Record<string, unknown> = {};
      for (const { name, path } of await placesOf(person, page)) {
        await page.setViewportSize(WIDE);
        await goTo(page, path);
        const wide = await axeOn(page);
        const stripe = await page.getByText(STRIPE[language]).isVisible();
        const h1 = await page.getByRole('heading', { level: 1 }).count();
        await page.setViewportSize(NARROW);
        const narrow = await axeOn(page);
        await page.setViewportSize(NARROWEST);
        const sideways = await sidewaysScroll(page);
        found[name] = { wide, narrow, sideways, stripe, h1 };
      }
      await page.context().close();
      const fine = { wide: [], narrow: [], sideways: 0, stripe: true, h1: 1 };
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, fine])));
    },
  );
});
