import i18next from 'i18next';
import { overviewSentence } from '../../../client/src/features/dashboard/overviewSentence';
import { speak, startWords } from '../../../client/src/words/interfaceWords';

beforeAll(() => startWords('en'));

const state = (reportedReports: number, expectedReports: number, late: number) => ({
  reportedReports,
  expectedReports,
  returnedReports: 0,
  overdue: Array.from({ length: late }),
});

test.each([
  ['en', 8, 11, 2, '8 of 11 institutions have reported for Q; 2 are late.'],
  ['en', 1, 11, 1, '1 of 11 institutions has reported for Q; 1 is late.'],
  ['en', 11, 11, 0, 'All 11 institutions have reported for Q; none is late.'],
  ['sr', 1, 26, 1, 'Za Q izveštaj je podnela 1 institucija od ukupno 26; 1 kasni.'],
  ['sr', 2, 26, 2, 'Za Q izveštaj su podnele 2 institucije od ukupno 26; 2 kasne.'],
  ['sr', 5, 26, 5, 'Za Q izveštaj je podnelo 5 institucija od ukupno 26; 5 kasni.'],
  ['sr', 11, 26, 11, 'Za Q izveštaj je podnelo 11 institucija od ukupno 26; 11 kasni.'],
  ['sr', 21, 26, 0, 'Za Q izveštaj je podnela 21 institucija od ukupno 26; nijedna ne kasni.'],
  ['sr', 22, 26, 4, 'Za Q izveštaj su podnele 22 institucije od ukupno 26; 4 kasne.'],
  ['sq', 1, 11, 1, '1 nga 11 institucione ka raportuar për Q; 1 është me vonesë.'],
  ['sq', 8, 11, 2, '8 nga 11 institucione kanë raportuar për Q; 2 janë me vonesë.'],
] as const)(
  'in %s, %i of %i reported and %i late: %s',
  async (language, reported, expected, late, sentence) => {
    await speak(language);
    const t = i18next.getFixedT(language, 'dashboard');
    expect(overviewSentence(t, 'Q', state(reported, expected, late))).toBe(sentence);
  },
);

test('says so when nothing is expected', async () => {
  await speak('en');
  const t = i18next.getFixedT('en', 'dashboard');
  expect(overviewSentence(t, 'Q3 2019', state(0, 0, 0))).toBe('No reports are expected for Q3 2019');
});
