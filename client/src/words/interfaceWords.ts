import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isLanguage, type Language } from '../../../schema/language/languages';
import { preferredLanguage } from '../../../schema/language/preferredLanguage';

const REMEMBERED = 'monitor.language';

type Fetch = () => Promise<{ words: Record<string, Record<string, string>> }>;

/** One file per language, fetched when it is first needed; the other two are never loaded. */
const FIRST: Record<Language, Fetch> = {
  en: () => import('./words.en'),
  sq: () => import('./words.sq'),
  sr: () => import('./words.sr'),
};

/** What no first page says, fetched behind it. */
const LATER: Record<Language, Fetch> = {
  en: () => import('./later.en'),
  sq: () => import('./later.sq'),
  sr: () => import('./later.sr'),
};

let later: Promise<void> | null = Promise.resolve();

/** Settles when the words of the later pages are here. A page that needs them waits for it; after a failure it asks anew. */
export const laterWords = (): Promise<void> => later ?? bringLater(currentLanguage());

/** The language that was last used in this browser, else the best of those the browser asks for. */
export function languageOfThisBrowser(): Language {
  const remembered = localStorage.getItem(REMEMBERED) ?? '';
  return isLanguage(remembered) ? remembered : preferredLanguage(navigator.languages.join(','));
}

/** The language that the interface speaks now. */
export const currentLanguage = (): Language => (isLanguage(i18next.language) ? i18next.language : 'en');

/** Gets the interface ready in one language. Called once, before the first page is drawn. */
export async function startFirstWords(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: {},
    lng: language,
    fallbackLng: false,
    keySeparator: false,
    defaultNS: 'app',
    // React escapes what it draws.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await bring(language, FIRST);
  await change(language);
  void bringLater(language);
}

/** Who waits for them hears of a failure, which is then forgotten. */
function bringLater(language: Language): Promise<void> {
  const asked = bring(language, LATER);
  later = asked;
  asked.catch(() => {
    if (later === asked) later = null;
  });
  return asked;
}

/** Gets the interface ready in one language, with the words of every page. */
export async function startWords(language: Language): Promise<void> {
  await startFirstWords(language);
  await laterWords();
}

/** Changes the language of the interface and remembers it in this browser. */
export async function speak(language: Language): Promise<void> {
  await Promise.all([bring(language, FIRST), bring(language, LATER)]);
  await change(language);
}

async function bring(language: Language, source: Record<Language, Fetch>): Promise<void> {
  const { words } = await source[language]();
  for (const [area, texts] of Object.entries(words)) i18next.addResourceBundle(language, area, texts);
}

async function change(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  localStorage.setItem(REMEMBERED, language);
  document.documentElement.lang = language === 'sr' ? 'sr-Latn' : language;
}
