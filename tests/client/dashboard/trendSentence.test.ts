import i18next from 'i18next';
import { trendSentence } from '../../../client/src/features/dashboard/trendSentence';
import { speak, startWords } from '../../../client/src/words/interfaceWords';
import type { Language } from '../../../schema/language/languages';

beforeAll(() => startWords('en'));

interface Given {
  counted: number;
  expected: number;
  target?: string | null;
  of?: 'reporters' | 'values';
}

/** The sentence about the figure 142 of Q, with the target 2,000. */
async function sentence(
  language: Language,
  { counted, expected, target = '2,000', of = 'reporters' }: Given,
) {
  await speak(language);
  const coverage = { counted, expected };
  const latest = { period: 'Q', figure: '142', target, partial: counted < expected, coverage, of };
  return trendSentence(i18next.getFixedT(language, 'dashboard'), latest);
}

test.each([
  ['en', 1, 'The latest figure is 142, for Q, from 1 of 7 reporters; the target is 2,000'],
  ['en', 2, 'The latest figure is 142, for Q, from 2 of 7 reporters; the target is 2,000'],
  ['sq', 1, 'Shifra e fundit është 142, për Q, nga 1 prej 7 raportuesve; synimi është 2,000'],
  ['sq', 2, 'Shifra e fundit është 142, për Q, nga 2 prej 7 raportuesve; synimi është 2,000'],
  [
    'sr',
    1,
    'Poslednja vrednost je 142 (period: Q, izvestila 1 institucija od ukupno 7); ciljna vrednost je 2,000',
  ],
  [
    'sr',
    2,
    'Poslednja vrednost je 142 (period: Q, izvestile 2 institucije od ukupno 7); ciljna vrednost je 2,000',
  ],
  [
    'sr',
    5,
    'Poslednja vrednost je 142 (period: Q, izvestilo 5 institucija od ukupno 7); ciljna vrednost je 2,000',
  ],
] as const)('in %s a figure from %i of 7 reporters says so', async (language, counted, expected) => {
  expect(await sentence(language, { counted, expected: 7 })).toBe(expected);
});

test.each([
  ['en', 'The latest figure is 142, for Q; the target is 2,000'],
  ['sq', 'Shifra e fundit është 142, për Q; synimi është 2,000'],
  ['sr', 'Poslednja vrednost je 142 (period: Q); ciljna vrednost je 2,000'],
] as const)('in %s a complete figure stands by itself', async (language, expected) => {
  expect(await sentence(language, { counted: 7, expected: 7 })).toBe(expected);
});

test.each([
  ['en', 'The latest figure is 142, for Q, from 6 of 8 values; there is no target'],
  ['sq', 'Shifra e fundit është 142, për Q, nga 6 prej 8 vlerave; nuk ka synim'],
  ['sr', 'Poslednja vrednost je 142 (period: Q, na osnovu 6 vrednosti od ukupno 8); ciljne vrednosti nema'],
] as const)('in %s a partial year says how many values are in', async (language, expected) => {
  expect(await sentence(language, { counted: 6, expected: 8, target: null, of: 'values' })).toBe(expected);
});

test('without an approved figure the sentence says that', () => {
  expect(trendSentence(i18next.getFixedT('en', 'dashboard'), undefined)).toBe(
    'No figure has been approved yet',
  );
});
