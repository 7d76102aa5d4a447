import { BLANK, type CellContent } from '../../../server/src/domain/cell';
import { checkCell } from '../../../server/src/domain/checks';
import { amount, parts, reason, RULES, type RuleName } from './contents';

const rulesOf = (name: RuleName, content: CellContent) =>
  checkCell(RULES[name], content).map(({ rule }) => rule);

test.each<[RuleName, CellContent]>([
  ['persons', BLANK],
  ['persons', amount('0')],
  ['persons', amount('12')],
  ['persons', amount('9999999999999999')],
  ['persons', reason('NOT_COLLECTED')],
  ['euros', amount('12.25')],
  ['euros', amount('12.2500')],
  ['yesNo', amount('0')],
  ['yesNo', amount('1')],
  ['steps', amount('4')],
  ['openSteps', amount('40')],
  ['share', parts('7', '7')],
  ['share', parts('0', '0')],
  ['share', parts('7', null)],
  ['spending', parts('120.50', '100')],
  ['gain', parts('-3.5', '10')],
  ['days', parts('300', '7')],
])('a cell of %s with %j is accepted', (name, content) => {
  expect(rulesOf(name, content)).toEqual([]);
});

test.each<[RuleName, CellContent, string[]]>([
  ['persons', amount('twelve'), ['NOT_A_NUMBER']],
  ['persons', amount('1e3'), ['NOT_A_NUMBER']],
  ['persons', amount('-1'), ['NEGATIVE']],
  ['persons', amount('1.5'), ['NOT_WHOLE']],
  ['persons', amount('10000000000000000'), ['OUT_OF_RANGE']],
  ['euros', amount('-0.01'), ['NEGATIVE']],
  ['euros', amount('1.255'), ['TOO_MANY_DECIMALS']],
  ['wholeEuros', amount('1.5'), ['NOT_WHOLE']],
  ['yesNo', amount('2'), ['OUT_OF_RANGE']],
  ['yesNo', amount('0.5'), ['NOT_WHOLE']],
  ['steps', amount('5'), ['OUT_OF_RANGE']],
  ['share', parts('8', '7'), ['NUMERATOR_ABOVE_DENOMINATOR']],
  ['share', parts('1', '0'), ['NUMERATOR_ABOVE_DENOMINATOR']],
  ['share', parts('1.5', '-7'), ['NOT_WHOLE', 'NEGATIVE']],
  ['spending', parts('1.005', '7'), ['TOO_MANY_DECIMALS']],
  ['gain', parts('3', '-10'), ['NEGATIVE']],
  ['gain', parts('11', '10'), ['NUMERATOR_ABOVE_DENOMINATOR']],
  ['days', parts('1.5', '7'), ['NOT_WHOLE']],
])('a cell of %s with %j is refused: %j', (name, content, rules) => {
  expect(rulesOf(name, content)).toEqual(rules);
});

test('a finding names its cell and carries the number, its part and the limit', () => {
  expect(checkCell(RULES.steps, amount('5'), 'sex=female')).toEqual([
    {
      rule: 'OUT_OF_RANGE',
      severity: 'ERROR',
      cell: 'sex=female',
      params: { value: '5', part: 'amount', limit: '4' },
    },
  ]);
  expect(checkCell(RULES.persons, amount('-1'))[0]).toMatchObject({ cell: 'total' });
});
