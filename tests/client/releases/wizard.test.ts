import i18next from 'i18next';
import { groupWords, placeWords, spanWords } from '../../../client/src/features/releases/wizard/placeWords';
import { releasableIndicators } from '../../../client/src/features/releases/wizard/releasableIndicators';
import { keyPointsOf, languagesMissing } from '../../../client/src/features/releases/wizard/releaseWords';
import { isSameScope, toggled, type Scope } from '../../../client/src/features/releases/wizard/scope';
import { stepIn } from '../../../client/src/features/releases/wizard/steps';
import { formatsOf } from '../../../client/src/format/useFormat';
import { startWords } from '../../../client/src/words/interfaceWords';

beforeAll(() => startWords('en'));

const scope: Scope = {
  framework: 'NATS',
  quarter: '2018-Q4',
  indicators: ['a', 'b'],
  quarters: true,
  years: true,
  breakdowns: true,
  zerosHidden: [],
};

test('the coordinator comes to later steps only with a draft of what is chosen now', () => {
  expect(stepIn('words', false)).toBe('scope');
  expect(stepIn('words', true)).toBe('words');
  expect(stepIn('elsewhere', true)).toBe('scope');
  expect(isSameScope(scope, { ...scope })).toBe(true);
  expect(isSameScope(scope, { ...scope, quarters: false })).toBe(false);
});

test('ticked in any order, indicators stand in the order of the plan', () => {
  expect(toggled(['c'], 'a', ['a', 'b', 'c'])).toEqual(['a', 'c']);
  expect(toggled(['a', 'c'], 'c', ['a', 'b', 'c'])).toEqual(['a']);
});

test('only ticked sentences go out, then the own ones', () => {
  const texts = (text: string) => ({ en: text, sq: text, sr: text });
  const proposals = [
    { indicatorCode: null, ...texts('activities') },
    { indicatorCode: 'a', ...texts('first') },
    { indicatorCode: 'b', ...texts('second') },
  ];
  const words = { titles: null, ticked: ['b', ''], own: [{ key: 1, texts: texts('own') }] };
  expect(keyPointsOf(proposals, words).map(({ en }) => en)).toEqual(['activities', 'second', 'own']);
});

test('a text of blanks is missing', () => {
  expect(languagesMissing({ en: 'Title', sq: ' ', sr: '' })).toEqual(['sq', 'sr']);
});

test('the place of a hidden figure is said in words', () => {
  const told = { t: i18next.getFixedT('en', 'wizard'), format: formatsOf('en') };
  const place = {
    indicatorCode: 'a',
    indicatorName: 'Victims',
    part: 'AMOUNT' as const,
    institution: null,
    from: '2018-Q1',
    to: '2018-Q4',
    breakdownName: 'Female',
  };
  expect(placeWords(told, place)).toBe('Victims, Female, all institutions together, 2018');
  expect(groupWords(told, { ...place, part: 'REST', breakdownName: null, institution: 'Police' })).toBe(
    'total, Rest, Police',
  );
  expect(spanWords(told.format, { from: '2018-Q1', to: '2018-Q1' })).toBe('Q1 2018');
  expect(spanWords(told.format, { from: '2018-Q1', to: '2018-Q2' })).toBe('Q1 2018 – Q2 2018');
});

test('an indicator of two activities is offered once', () => {
  const indicator = { code: 'a', name: 'A', sensitivity: 'SMALL_COUNT' };
  const objective = { activities: [{ indicators: [indicator] }] };
  expect(releasableIndicators([{ ...objective, children: [objective] }])).toEqual([
    { code: 'a', name: 'A', few: true },
  ]);
});
