import { CONTRACT_ENUMS, CONTRACT_FIELDS } from './contract';
import { fieldName } from '../../../schema/language/fieldName';
import { fieldNamesEn } from '../../../schema/language/fieldNames.en';
import { fieldNamesSq } from '../../../schema/language/fieldNames.sq';
import { fieldNamesSr } from '../../../schema/language/fieldNames.sr';
import { LANGUAGES, type Language } from '../../../schema/language/languages';
import { isSentenceKey, say, type SentenceKey } from '../../../schema/language/say';
import { sentencesEn } from '../../../schema/language/sentences.en';
import { sentencesSq } from '../../../schema/language/sentences.sq';
import { sentencesSr } from '../../../schema/language/sentences.sr';

type Entry = string | Record<string, string>;

const sentences: Record<Language, Record<string, Entry>> = {
  sq: sentencesSq,
  sr: sentencesSr,
  en: sentencesEn,
};
const keys = Object.keys(sentencesEn) as SentenceKey[];
const textsOf = (entry: Entry): string[] => (typeof entry === 'string' ? [entry] : Object.values(entry));
const gapsOf = (text: string) => [...text.matchAll(/\{([^}]*)\}/g)].map(([, gap]) => gap).sort();

/** A fitting value for every parameter. */
const PARAMS = {
  breakdown: 'sex',
  by: 'Ana',
  count: 2,
  denominator: '8',
  field: 'comment',
  first: '1234',
  limit: '1000',
  mean: '3.3333',
  numerator: '12',
  part: 'numerator',
  reference: 'a1b2',
  second: '1.234',
  seconds: 30,
  sum: '1234.5',
  theirs: '7',
  total: '1200',
  value: '0.12345',
};

describe.each<Language>(['sq', 'sr'])('in %s', (language) => {
  test('there are the same sentences as in English', () => {
    expect(Object.keys(sentences[language]).sort()).toEqual([...keys].sort());
  });

  test.each(keys)('%s has the gaps of the English sentence, in every plural form', (key) => {
    const [english = []] = textsOf(sentencesEn[key]).map(gapsOf);
    for (const text of [...textsOf(sentences[language][key] ?? ''), ...textsOf(sentencesEn[key])]) {
      expect(gapsOf(text)).toEqual(english);
    }
  });

  test.each(keys)('%s is translated', (key) => {
    expect(sentences[language][key]).not.toEqual(sentencesEn[key]);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(keys)('%s is said without a hole and as a whole sentence', (key) => {
    const said = say(language, key, PARAMS);
    expect(said).not.toMatch(/[{}]|undefined|null|NaN|\.\.$| {2}/);
    expect(said).toMatch(key === 'Error_INTERNAL' ? / a1b2$/ : /\.$/);
  });

  test('every rule of the checks has a sentence', () => {
    const rules = Object.keys(CONTRACT_ENUMS.CheckRule ?? {});
    expect(rules.filter((rule) => !isSentenceKey(`CheckRule_${rule}`))).toEqual([]);
    expect(keys.filter((key) => key.startsWith('CheckRule_'))).toHaveLength(rules.length);
  });
});

test.each([
  [1, 'Izveštaj ima 1 grešku koju treba ispraviti pre podnošenja.'],
  [2, 'Izveštaj ima 2 greške koje treba ispraviti pre podnošenja.'],
  [5, 'Izveštaj ima 5 grešaka koje treba ispraviti pre podnošenja.'],
  [11, 'Izveštaj ima 11 grešaka koje treba ispraviti pre podnošenja.'],
  [21, 'Izveštaj ima 21 grešku koju treba ispraviti pre podnošenja.'],
  [22, 'Izveštaj ima 22 greške koje treba ispraviti pre podnošenja.'],
])('a Serbian focal point with %d errors is told so in the right form', (count, sentence) => {
  expect(say('sr', 'Refusal_HAS_ERRORS', { count })).toBe(sentence);
});

test('numbers in a sentence are written in the language of the reader, with all their digits', () => {
  const params = { breakdown: 'Pol', part: 'amount', sum: '1234.56789', total: '1200' };
  expect(say('sr', 'CheckRule_BREAKDOWN_ABOVE_TOTAL', params)).toBe(
    'Razvrstavanje „Pol” daje 1.234,56789, što je više od ukupne vrednosti (1.200).',
  );
});

test('the part of a ratio is named', () => {
  const params = { breakdown: 'Sex', part: 'denominator', sum: '5', total: '4' };
  expect(say('en', 'CheckRule_BREAKDOWN_ABOVE_TOTAL', params)).toContain('“Sex” (denominator) comes to 5');
});

test.each([
  ['12345.6', 'now reads: 12,345.6.'],
  ['Not collected', 'now reads: Not collected.'],
  ['', 'now reads: empty.'],
])('the other value of a conflict is told when it is "%s"', (theirs, words) => {
  expect(say('en', 'Error_CONFLICT_VALUE', { by: 'Ana', theirs })).toContain(words);
});

test('a text from outside cannot fill another gap', () => {
  expect(say('en', 'CheckRule_NOT_A_NUMBER', { value: '{limit} $& $1' })).toBe(
    '“{limit} $& $1” is not a number.',
  );
});

test.each<[string, () => string]>([
  ['a parameter is missing', () => say('en', 'Error_RATE_LIMITED')],
  ['the count is missing', () => say('en', 'Refusal_HAS_ERRORS', {})],
  ['a number is none', () => say('en', 'CheckRule_NEGATIVE', { value: 'few' })],
])('a sentence is not said when %s', (_case, saying) => {
  expect(saying).toThrow(RangeError);
});

test.each<[string, boolean]>([
  ['Refusal_LINE_LOCKED', true],
  ['Refusal_UNHEARD_OF', false],
  ['toString', false],
])('"%s" as a key of a sentence: %s', (text, known) => {
  expect(isSentenceKey(text)).toBe(known);
});

test.each([fieldNamesEn, fieldNamesSq, fieldNamesSr])(
  'every input field and argument of the contract has a name in words',
  (names) => {
    expect(Object.keys(names).sort()).toEqual([...CONTRACT_FIELDS].sort());
  },
);

test.each<[Language, string, string]>([
  ['sr', 'spentEur', 'utrošen iznos'],
  ['sq', 'entries.3.amount', 'vlera'],
  ['en', 'entry.dueOn', 'deadline'],
  ['en', 'unheardOf', 'unheardOf'],
  ['en', 'toString', 'toString'],
])('in %s the field %s is called "%s"', (language, path, name) => {
  expect(fieldName(language, path)).toBe(name);
});
