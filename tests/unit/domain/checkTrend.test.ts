import type { CellContent } from '../../../server/src/domain/cell';
import { checkLine, type LineContent } from '../../../server/src/domain/checks';
import { amount, parts, reason, RULES, type RuleName } from './contents';
import { line } from './lines';

const rulesOf = (content: LineContent) => checkLine(content).map(({ rule }) => rule);

describe('against the last four quarters', () => {
  test.each<[string, string, (string | null)[], string[]]>([
    ['three times the mean', '30', ['10', '10', '10', '10'], []],
    ['more than three times the mean', '31', ['10', '10', '10', '10'], ['MUCH_HIGHER']],
    ['a third of the mean', '10', ['30', '30', '30', '30'], []],
    ['less than a third of the mean', '9', ['30', '30', '30', '30'], ['MUCH_LOWER']],
    ['more than three times a mean that does not come out even', '11', ['3', '4', '4', null], []],
    ['the same, one more', '12', ['3', '4', '4', null], ['MUCH_HIGHER']],
    ['two values are enough', '31', ['10', null, '10', null], ['MUCH_HIGHER']],
    ['one value is not', '31', ['10', null, null, null], []],
    ['no value is not', '31', [], []],
    ['a fifth value is not looked at', '31', ['10', null, null, null, '10'], []],
    ['zero after values', '0', ['3', '1', null, '2'], ['ZERO_AFTER_VALUES']],
    ['zero after zeros now and then', '0', ['30', '0', '20', '30'], []],
    ['something after nothing but zeros', '5', ['0', '0', '0', '0'], []],
    ['something after values that cancel out below zero', '5', ['-3', '1', '0', '0'], []],
  ])('%s', (_, value, lastFour, rules) => {
    expect(rulesOf(line({ cells: new Map([['total', amount(value)]]), lastFour }))).toEqual(rules);
  });

  test.each<[RuleName, CellContent, string[], string[]]>([
    ['share', parts('9', '10'), ['20', '20'], ['MUCH_HIGHER']],
    ['share', parts('0', '0'), ['20', '20'], []],
    ['days', parts('700', '7'), ['20', '20'], ['MUCH_HIGHER']],
    ['steps', amount('4'), ['1', '1'], []],
    ['yesNo', amount('0'), ['1', '1'], ['ZERO_AFTER_VALUES']],
    ['persons', reason('WITHHELD'), ['20', '20'], []],
  ])('the figure of %s that is compared is the computed one', (name, content, lastFour, rules) => {
    expect(rulesOf(line({ rule: RULES[name], cells: new Map([['total', content]]), lastFour }))).toEqual(
      rules,
    );
  });

  test('a warning carries the value and the mean', () => {
    const [finding] = checkLine(
      line({ cells: new Map([['total', amount('40')]]), lastFour: ['3', '4', '4'] }),
    );
    expect(finding).toEqual({
      rule: 'MUCH_HIGHER',
      severity: 'WARNING',
      cell: 'total',
      params: { value: '40', mean: '3.7' },
    });
  });
});
