import { formatList } from '../../../schema/language/formatList';
import { isLanguage, LANGUAGES, languageNames, type Language } from '../../../schema/language/languages';
import { plural, pluralForm, type PluralForm } from '../../../schema/language/plural';
import { preferredLanguage } from '../../../schema/language/preferredLanguage';

test.each<[Language, string]>([
  ['sq', 'ONATC, KP dhe MFPT'],
  ['sr', 'ONATC, KP i MFPT'],
  ['en', 'ONATC, KP and MFPT'],
])('three institutions are listed in %s as %s', (language, shown) => {
  expect(formatList(language, ['ONATC', 'KP', 'MFPT'])).toBe(shown);
});

test.each([
  [[], ''],
  [['KP'], 'KP'],
  [['KP', 'MFPT'], 'KP and MFPT'],
])('the list %j needs no comma', (items, shown) => {
  expect(formatList('en', items)).toBe(shown);
});

test.each<[number, PluralForm]>([
  [0, 'other'],
  [1, 'one'],
  [2, 'few'],
  [5, 'other'],
  [11, 'other'],
  [12, 'other'],
  [21, 'one'],
  [22, 'few'],
  [111, 'other'],
])('Serbian counts %d with the form "%s"', (count, form) => {
  expect(pluralForm('sr', count)).toBe(form);
});

test.each<Language>(['sq', 'en'])('in %s only 1 stands with the singular', (language) => {
  expect([0, 1, 2, 5, 11, 21, 22].map((count) => pluralForm(language, count))).toEqual([
    'other',
    'one',
    'other',
    'other',
    'other',
    'other',
    'other',
  ]);
});

test('a word takes the form of its number, and the general one where it has no other', () => {
  const report = { one: 'izveštaj', few: 'izveštaja', other: 'izveštaja' };
  expect(plural('sr', 21, report)).toBe('izveštaj');
  expect(plural('sr', 2, { one: 'line', other: 'lines' })).toBe('lines');
});

test.each<[string | undefined, Language]>([
  [undefined, 'en'],
  ['', 'en'],
  ['*', 'en'],
  ['de-DE,de;q=0.9', 'en'],
  ['sq', 'sq'],
  ['sq-XK,sq;q=0.9,en;q=0.8', 'sq'],
  ['sr-Latn-RS', 'sr'],
  ['SR-latn', 'sr'],
  ['bs-BA,en;q=0.5', 'sr'],
  ['hr', 'sr'],
  ['cnr', 'sr'],
  ['me', 'sr'],
  ['en;q=0.8, sq;q=0.9', 'sq'],
  ['de, sr;q=0.3, en;q=0.2', 'sr'],
  ['sq;q=0, sr;q=0.1', 'sr'],
  ['sq;q=much, en', 'en'],
  ['en-GB,sq', 'en'],
  ['constructor', 'en'],
])('a browser that asks for "%s" is served in %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});

test('the languages are offered by their own names, Albanian and Serbian first', () => {
  expect(LANGUAGES.map((language) => languageNames[language])).toEqual(['Shqip', 'Srpski', 'English']);
});

test.each([
  ['sr', true],
  ['SR', false],
  ['de', false],
  ['', false],
])('"%s" as a language of the product: %s', (text, known) => {
  expect(isLanguage(text)).toBe(known);
});
