import { withDesignationMark } from '../../../schema/releases/designation';
import { suggestedTitle } from '../../../client/src/features/releases/suggestedTitle';
import { textFieldIds } from '../../../client/src/features/releases/writtenPoints';
import { formatsOf } from '../../../client/src/format/useFormat';

test.each([
  ['Strategy in Kosovo 2015-2019', 'Strategy in Kosovo* 2015-2019'],
  ['Strategjia në Kosovë, Kosova', 'Strategjia në Kosovë*, Kosova'],
  ['Strategija na Kosovu', 'Strategija na Kosovu*'],
  ['A strategy', 'A strategy'],
])('the first mention of Kosovo in "%s" leads to the footnote', (text, marked) => {
  expect(withDesignationMark(text)).toBe(marked);
});

test.each([
  ['2018-Q3', '2019-Q2', 'Q3 2018'],
  ['2018', '2019-Q2', '2018'],
  ['2019', '2019-Q2', '2019 to Q2'],
  ['2019', '2019-Q4', '2019'],
])('the period %s of a release up to %s is "%s"', (period, upTo, words) => {
  expect(formatsOf('en').releasePeriod(period, upTo)).toBe(words);
});

test('a suggested title is there in all three languages', () => {
  expect(suggestedTitle('STRATEGY', '2019-Q2')).toEqual({
    en: 'Implementation of the strategy up to Q2 2019',
    sq: 'Zbatimi i strategjisë deri në TM2 2019',
    sr: 'Sprovođenje strategije zaključno sa: 2. kvartal 2019.',
  });
});

test('fields are named as the server names the field that it refuses', () => {
  expect(textFieldIds(1)).toEqual([
    'titles.sq',
    'titles.sr',
    'titles.en',
    'keyPoints.0.sq',
    'keyPoints.0.sr',
    'keyPoints.0.en',
  ]);
});
