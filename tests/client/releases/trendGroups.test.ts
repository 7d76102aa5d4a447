import { drawnPoints, mainTrends, trendGroups } from '../../../schema/releases/trendGroups';

const objective = (code: string, level: string) => ({ code, title: code, level });
const OBJECTIVES = [
  objective('SO1', 'STRATEGIC'),
  objective('SO1.1', 'SPECIFIC'),
  objective('SO2', 'STRATEGIC'),
  objective('SO3', 'STRATEGIC'),
];
const indicator = (code: string, objectiveCode: string, values: (string | null)[] = ['1', '2']) => ({
  code,
  objectiveCode,
  points: values.map((value) => ({ value, target: '5' })),
  years: [],
});

test('indicators stand below their strategic objective; one without any is left out', () => {
  const groups = trendGroups(OBJECTIVES, [
    indicator('a', 'SO1.1'),
    indicator('b', 'SO3'),
    indicator('c', 'SO1'),
  ]);
  expect(groups.map(({ code, indicators }) => [code, indicators.map((each) => each.code)])).toEqual([
    ['SO1', ['a', 'c']],
    ['SO3', ['b']],
  ]);
});

test('on paper every objective comes before any has a second indicator', () => {
  const groups = trendGroups(OBJECTIVES, [
    indicator('a', 'SO1'),
    indicator('b', 'SO1'),
    indicator('c', 'SO1'),
    indicator('d', 'SO2'),
    indicator('e', 'SO3'),
  ]);
  expect(mainTrends(groups, 4).map(({ code }) => code)).toEqual(['a', 'b', 'd', 'e']);
});

test('an indicator with fewer than two values, or without a target, is no main trend', () => {
  const lone = indicator('lone', 'SO1', ['1', null]);
  const monitored = {
    ...indicator('monitored', 'SO1'),
    points: [1, 2].map((value) => ({ value: String(value), target: null })),
  };
  const groups = trendGroups(OBJECTIVES, [lone, monitored, indicator('a', 'SO1')]);
  expect(mainTrends(groups, 9).map(({ code }) => code)).toEqual(['a']);
});

test('in a release without quarters the years are drawn', () => {
  const yearly = { ...indicator('a', 'SO1', []), years: indicator('a', 'SO1').points };
  expect(drawnPoints(yearly)).toHaveLength(2);
  expect(mainTrends(trendGroups(OBJECTIVES, [yearly]), 4).map(({ code }) => code)).toEqual(['a']);
});
