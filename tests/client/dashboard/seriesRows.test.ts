import { drawnSeries, MOST_MULTIPLES, seriesRows } from '../../../client/src/features/dashboard/seriesRows';

const series = (key: string, ...values: (string | null)[]) => ({
  cell: { key, title: key },
  points: values.map((value, at) => ({ quarter: `2018-Q${at + 1}`, value })),
});

test('one row a quarter, a missing value null', () => {
  expect(seriesRows([series('sex=female', '3', null), series('sex=male', '0', '2')])).toEqual([
    { period: '2018-Q1', 'sex=female': 3, 'sex=male': 0 },
    { period: '2018-Q2', 'sex=female': null, 'sex=male': 2 },
  ]);
});

test('of many series those with the largest values are drawn, in the order of the plan', () => {
  const many = Array.from({ length: MOST_MULTIPLES + 3 }, (_, at) => series(`m${at}`, String(at)));
  const drawn = drawnSeries(many).map(({ cell }) => cell.key);
  expect(drawn).toHaveLength(MOST_MULTIPLES);
  expect(drawn[0]).toBe('m3');
  expect(drawn.at(-1)).toBe(`m${MOST_MULTIPLES + 2}`);
});
