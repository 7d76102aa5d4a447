import { objectiveGroups } from '../../../client/src/features/dashboard/objectiveGroups';
import { quartersByYear } from '../../../client/src/features/dashboard/quartersByYear';
import { quartersOf } from '../../../client/src/features/dashboard/quartersOf';
import { hasRating } from '../../../client/src/features/dashboard/ratingChoice';

const framework = { id: 'f', code: 'F', title: 'F', startQuarter: '2017-Q1', endQuarter: '2018-Q4' };
const quarter = (text: string, state: 'OPEN' | 'NOT_OPEN' | 'CLOSED') => ({ id: text, quarter: text, state });

test('only opened quarters of the framework can be chosen, newest first', () => {
  const quarters = [
    quarter('2019-Q1', 'OPEN'),
    quarter('2018-Q4', 'NOT_OPEN'),
    quarter('2017-Q1', 'CLOSED'),
    quarter('2018-Q3', 'OPEN'),
    quarter('2016-Q4', 'CLOSED'),
  ];
  expect(quartersOf({ frameworks: [framework], quarters }, 'F')).toEqual(['2018-Q3', '2017-Q1']);
  expect(quartersOf({ frameworks: [framework], quarters }, 'unknown')).toEqual([]);
});

test('the matrix has its quarters below their years', () => {
  expect(quartersByYear(['2018-Q4', '2019-Q1', '2019-Q2'])).toEqual([
    { year: '2018', quarters: ['2018-Q4'] },
    { year: '2019', quarters: ['2019-Q1', '2019-Q2'] },
  ]);
});

test('specific objectives stand below the strategic one that they follow', () => {
  const [so1, so11, so2] = ['STRATEGIC', 'SPECIFIC', 'STRATEGIC'].map((level) => ({ objective: { level } }));
  if (!so1 || !so11 || !so2) throw new Error('three objectives');
  expect(objectiveGroups([so1, so11, so2])).toEqual([
    { head: so1, below: [so11] },
    { head: so2, below: [] },
  ]);
});

test.each([
  ['', 'OFF_TRACK', true],
  ['', 'AT_RISK', true],
  ['', 'ON_TRACK', false],
  ['nonsense', 'OFF_TRACK', true],
  ['ALL', 'NO_DATA', true],
  ['ACHIEVED', 'ACHIEVED', true],
  ['ACHIEVED', 'OFF_TRACK', false],
] as const)('the choice "%s" and an indicator rated %s: %s', (choice, rating, shown) => {
  expect(hasRating(choice, rating)).toBe(shown);
});
