import i18next from 'i18next';
import { languageOfThisBrowser, speak, startWords } from '../../../client/src/words/interfaceWords';

beforeEach(() => localStorage.clear());

test.each([
  [1, '1 dan'],
  [2, '2 dana'],
  [5, '5 dana'],
  [11, '11 dana'],
  [21, '21 dan'],
  [22, '22 dana'],
])('Serbian counts days: %i is "%s"', async (count, expected) => {
  await startWords('sr');
  expect(i18next.t('components:days', { count })).toBe(expected);
});

test('a chosen language is remembered in the browser and named in the page', async () => {
  await startWords('en');
  await speak('sr');
  expect(languageOfThisBrowser()).toBe('sr');
  expect(document.documentElement.lang).toBe('sr-Latn');
  expect(i18next.t('components:close')).toBe('Zatvori');
});

test('without a choice the browser is asked, and English is the last resort', () => {
  const languages = jest.spyOn(navigator, 'languages', 'get').mockReturnValue(['de', 'sq-XK']);
  expect(languageOfThisBrowser()).toBe('sq');
  languages.mockReturnValue(['de']);
  expect(languageOfThisBrowser()).toBe('en');
  languages.mockRestore();
});
