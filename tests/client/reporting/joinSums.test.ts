import { joinSums, type SumFacts } from '../../../client/src/features/reporting/joinSums';

const breakdown = (id: string, ...titles: string[]) => ({
  id,
  dimensions: titles.map((title) => ({ title })),
});
const line = {
  cells: [
    { id: 'c0', breakdownId: null },
    { id: 'c1', breakdownId: 'sex' },
    { id: 'c2', breakdownId: 'sex' },
    { id: 'c3', breakdownId: 'age' },
  ],
  indicator: { breakdowns: [breakdown('sex', 'Sex'), breakdown('age', 'Sex', 'Age')] },
};
const wrong = (breakdownId: string, sum: string, part = 'amount', total = '40') => ({
  breakdownId,
  sum: { part, sum, total },
});
interface Found {
  breakdownId?: string | null;
  sum?: SumFacts | null;
}

const other = { breakdownId: 'sex', sum: null };

test('several breakdowns that do not fit one total are said together, each with its sum and first cell', () => {
  const { joined, others } = joinSums([wrong('sex', '38'), other, wrong('age', '39')], line);
  const sums = [
    { breakdownId: 'sex', title: 'Sex', sum: '38', cellId: 'c1' },
    { breakdownId: 'age', title: 'Sex × Age', sum: '39', cellId: 'c3' },
  ];
  expect(joined).toEqual([{ part: 'amount', total: '40', sums }]);
  expect(others).toEqual([other]);
});

test.each<[string, Found[]]>([
  ['nothing', []],
  ['one breakdown alone', [wrong('sex', '38')]],
  ['what is found about no breakdown', [{ breakdownId: null, sum: null }, {}]],
  ['one cell above the total', [other, { breakdownId: 'age', sum: null }]],
  ['a numerator and a denominator', [wrong('sex', '3', 'numerator'), wrong('age', '9', 'denominator')]],
])('%s is said by itself', (_what, checks) => {
  expect(joinSums(checks, line)).toEqual({ joined: [], others: checks });
});

test('of a ratio, numerators and denominators are said apart', () => {
  const alone = wrong('sex', '90', 'denominator', '100');
  const checks = [wrong('sex', '3', 'numerator'), alone, wrong('age', '4', 'numerator')];
  const { joined, others } = joinSums(checks, line);
  expect(joined.map(({ part, sums }) => [part, sums.length])).toEqual([['numerator', 2]]);
  expect(others).toEqual([alone]);
});
