import { breakdownSums } from '../../../client/src/features/reporting/breakdownSums';
import { BLANK, TOTAL, type LineContent } from '../../../client/src/rules/lineRules';

const RULE: LineContent['rule'] = {
  measure: 'COUNT',
  decimals: 0,
  partDecimals: 0,
  mayExceedDenominator: false,
};
const SEX = { id: 'b1', code: 'sex', exhaustive: true, overlapping: false, cells: ['f', 'm'] };

/** A line with its total and two cells; `-` is a reason in place of a value. */
const line = (total: string | null, cells: (string | null)[]): LineContent => ({
  rule: RULE,
  breakdowns: [SEX],
  cells: new Map(
    [total, ...cells].map((text, place) => [
      [TOTAL, 'f', 'm'][place] ?? '',
      text === '-' ? { ...BLANK, reason: 'NOT_COLLECTED' } : { ...BLANK, amount: text },
    ]),
  ),
  noBreakdown: false,
  explanation: null,
  lastFour: [],
});

test.each<
  [total: string | null, cells: (string | null)[], sum: string | null, said: string | null, by: string]
>([
  ['60', ['50', '7'], '57', 'FEW', '3'],
  ['60', ['50', null], '50', 'FEW', '10'],
  ['60', ['50', '13'], '63', 'MANY', '3'],
  ['60', ['50', '10'], '60', 'RIGHT', '0'],
  ['0.3', ['0.1', '0.2'], '0.3', 'RIGHT', '0'],
  ['9999999999999999', ['9999999999999999', '1'], '10000000000000000', 'MANY', '1'],
  ['60', ['50', '-'], '50', null, '0'],
  ['60', [null, null], null, null, '0'],
  [null, ['50', null], '50', null, '0'],
])('a total of %s with cells %j', (total, cells, sum, standing, by) => {
  expect(breakdownSums(line(total, cells), SEX, ['amount'])).toEqual([
    { part: 'amount', sum, total, standing, by },
  ]);
});

test('cells that need not hold every case may be fewer, and are never said to be too few', () => {
  const partial = { ...SEX, exhaustive: false };
  expect(breakdownSums(line('60', ['50', null]), partial, ['amount'])[0]?.standing).toBeNull();
  expect(breakdownSums(line('60', ['50', '11']), partial, ['amount'])[0]?.standing).toBe('MANY');
});

test('where one case can stand in several cells there is no sum', () => {
  expect(breakdownSums(line('60', ['50', '50']), { ...SEX, overlapping: true }, ['amount'])).toEqual([]);
});
