import { words as laterEn } from '../../../client/src/words/later.en';
import { words as laterSq } from '../../../client/src/words/later.sq';
import { words as laterSr } from '../../../client/src/words/later.sr';
import { words as firstEn } from '../../../client/src/words/words.en';
import { words as firstSq } from '../../../client/src/words/words.sq';
import { words as firstSr } from '../../../client/src/words/words.sr';

const en = { ...firstEn, ...laterEn };

type Area = Readonly<Record<string, string>>;
const areas = Object.keys(en) as (keyof typeof en)[];
const languages: Record<'sq' | 'sr', Record<string, Area>> = {
  sq: { ...firstSq, ...laterSq },
  sr: { ...firstSr, ...laterSr },
};
const cases = areas.flatMap((area) => (['sq', 'sr'] as const).map((language) => [area, language] as const));

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
const english = (area: keyof typeof en): Area => en[area];
/** The English sentence with which a Serbian `few` form is compared. */
const counterpart = (area: Area, key: string) => area[key] ?? area[key.replace(/_few$/, '_other')];

test.each(cases)('the area %s says in %s everything that it says in English', (area, language) => {
  const theirs = languages[language][area] ?? {};
  const keys = Object.keys(theirs).filter((key) => !(language === 'sr' && key.endsWith('_few')));
  expect(keys.sort()).toEqual(Object.keys(english(area)).sort());
});

test.each(areas)('Serbian has a word for few wherever English counts in %s', (area) => {
  const counted = Object.keys(english(area)).filter((key) => key.endsWith('_one'));
  expect(languages.sr[area]).toMatchObject(
    Object.fromEntries(counted.map((key) => [key.replace(/_one$/, '_few'), expect.any(String)])),
  );
});

test.each(cases)('the area %s puts the same values into its sentences in %s', (area, language) => {
  for (const [key, text] of Object.entries(languages[language][area] ?? {})) {
    const original = counterpart(english(area), key) ?? '';
    // A form for one may leave the number out: "There is a problem".
    const expected = placeholders(original);
    const given = placeholders(text);
    const numberFree = (names: (string | undefined)[]) => names.filter((name) => name !== 'count');
    expect({ key, names: numberFree(given) }).toEqual({ key, names: numberFree(expected) });
  }
});

/** Words that are the same in two languages, and names. */
const SAME = ['Format', 'Kosovo', 'Kosovo*', 'Period', 'Plan', 'Status', 'Trend'];

test.each(cases)('no sentence of the area %s was left in English in %s', (area, language) => {
  const spoken = (text: string) => text.replace(/\{\{\w+\}\}/g, '');
  const left = Object.entries(languages[language][area] ?? {}).filter(
    ([key, text]) => text === english(area)[key] && /[A-Za-z]{3,}/.test(spoken(text)) && !SAME.includes(text),
  );
  expect(left).toEqual([]);
});

test.each([...cases, ...areas.map((area) => [area, 'en'] as const)])(
  'no word of the area %s is empty in %s',
  (area, language) => {
    const texts: Area = language === 'en' ? english(area) : (languages[language][area] ?? {});
    expect(Object.entries(texts).filter(([, text]) => text.trim() === '')).toEqual([]);
  },
);
