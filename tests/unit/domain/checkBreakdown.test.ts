import type { BreakdownRule } from '../../../server/src/domain/breakdown';
import { BLANK, type CellContent } from '../../../server/src/domain/cell';
import { checkLine, type LineContent } from '../../../server/src/domain/checks';
import { amount, parts, reason, RULES, type RuleName } from './contents';
import { line } from './lines';

const SEX: BreakdownRule = {
  id: 'b1',
  code: 'sex',
  exhaustive: true,
  overlapping: false,
  cells: ['sex=female', 'sex=male', 'sex=unknown'],
};
const BREAKDOWNS = {
  exhaustive: SEX,
  partial: { ...SEX, exhaustive: false },
  overlapping: { ...SEX, exhaustive: false, overlapping: true },
};
type Kind = keyof typeof BREAKDOWNS;

const withCells = (name: RuleName, kind: Kind, contents: (CellContent | null)[]) => {
  const keys = ['total', ...SEX.cells];
  const cells = contents.flatMap((content, place): [string, CellContent][] =>
    content === null ? [] : [[keys[place] ?? '', content]],
  );
  return line({ rule: RULES[name], breakdowns: [BREAKDOWNS[kind]], cells: new Map(cells) });
};

const rulesOf = (content: LineContent) => checkLine(content).map(({ rule }) => rule);

describe('a breakdown by sex', () => {
  test.each<[string, RuleName, Kind, (CellContent | null)[], string[]]>([
    ['adds up', 'persons', 'exhaustive', [amount('10'), amount('6'), amount('3'), amount('1')], []],
    [
      'adds up with a blank cell',
      'persons',
      'exhaustive',
      [amount('10'), amount('6'), amount('4'), null],
      [],
    ],
    [
      'is below',
      'persons',
      'exhaustive',
      [amount('10'), amount('6'), amount('3'), null],
      ['BREAKDOWN_NOT_EQUAL_TOTAL'],
    ],
    [
      'is above',
      'persons',
      'exhaustive',
      [amount('10'), amount('6'), amount('5'), null],
      ['BREAKDOWN_ABOVE_TOTAL'],
    ],
    [
      'has a reason and is below',
      'persons',
      'exhaustive',
      [amount('10'), amount('6'), reason('WITHHELD'), null],
      [],
    ],
    [
      'has a reason and is above',
      'persons',
      'exhaustive',
      [amount('10'), amount('11'), reason('WITHHELD'), null],
      ['BREAKDOWN_ABOVE_TOTAL'],
    ],
    ['is below but not exhaustive', 'persons', 'partial', [amount('10'), amount('6'), amount('3'), null], []],
    [
      'is above and not exhaustive',
      'persons',
      'partial',
      [amount('10'), amount('6'), amount('5'), null],
      ['BREAKDOWN_ABOVE_TOTAL'],
    ],
    ['overlaps', 'persons', 'overlapping', [amount('10'), amount('6'), amount('5'), null], []],
    [
      'has one cell above the total',
      'persons',
      'overlapping',
      [amount('10'), amount('11'), amount('5'), null],
      ['BREAKDOWN_ABOVE_TOTAL'],
    ],
    ['stands without a total', 'persons', 'exhaustive', [null, amount('6'), null, null], ['LINE_EMPTY']],
    ['stands beside a reason', 'persons', 'exhaustive', [reason('WITHHELD'), amount('6'), null, null], []],
    ['is of a zero', 'persons', 'exhaustive', [amount('0'), amount('0'), amount('0'), null], []],
    [
      'holds text',
      'persons',
      'exhaustive',
      [amount('10'), amount('10'), amount('x'), null],
      ['NOT_A_NUMBER'],
    ],
    ['is not entered', 'persons', 'exhaustive', [amount('10'), null, null, null], ['BREAKDOWN_MISSING']],
    [
      'is entered as blank',
      'persons',
      'exhaustive',
      [amount('10'), BLANK, null, null],
      ['BREAKDOWN_MISSING'],
    ],
    ['is not entered for a zero', 'persons', 'exhaustive', [amount('0'), null, null, null], []],
    ['is not entered for a reason', 'persons', 'exhaustive', [reason('WITHHELD'), null, null, null], []],
    ['has a reason only', 'persons', 'exhaustive', [amount('10'), reason('NOT_COLLECTED'), null, null], []],
    [
      'of a ratio adds up',
      'share',
      'exhaustive',
      [parts('4', '10'), parts('1', '6'), parts('3', '4'), null],
      [],
    ],
    [
      'of a ratio misses numerators',
      'share',
      'exhaustive',
      [parts('4', '10'), parts('1', '6'), parts('2', '4'), null],
      ['BREAKDOWN_NOT_EQUAL_TOTAL'],
    ],
    [
      'of a ratio has too many denominators',
      'share',
      'exhaustive',
      [parts('4', '10'), parts('1', '6'), parts('3', '5'), null],
      ['BREAKDOWN_ABOVE_TOTAL'],
    ],
    [
      'of a ratio is not entered',
      'share',
      'exhaustive',
      [parts('0', '10'), null, null, null],
      ['BREAKDOWN_MISSING'],
    ],
    [
      'of points that fell adds up',
      'gain',
      'exhaustive',
      [parts('4', '20'), parts('5', '10'), parts('-1', '10'), null],
      [],
    ],
    [
      'of points may be above while others are unknown',
      'gain',
      'partial',
      [parts('4', '10'), parts('5', '5'), null, null],
      [],
    ],
    ['of steps is not compared', 'steps', 'exhaustive', [amount('2'), amount('2'), amount('2'), null], []],
    [
      'of yes and no is not compared',
      'yesNo',
      'exhaustive',
      [amount('1'), amount('1'), amount('1'), null],
      [],
    ],
    [
      'of euros adds up to the cent',
      'euros',
      'exhaustive',
      [amount('0.3'), amount('0.1'), amount('0.2'), null],
      [],
    ],
  ])('that %s', (_, name, kind, contents, rules) => {
    expect(rulesOf(withCells(name, kind, contents))).toEqual(rules);
  });

  test('names its sum and the total', () => {
    const findings = checkLine(withCells('persons', 'exhaustive', [amount('10'), amount('6'), null, null]));
    expect(findings).toEqual([
      {
        rule: 'BREAKDOWN_NOT_EQUAL_TOTAL',
        severity: 'ERROR',
        cell: null,
        params: { breakdown: 'sex', part: 'amount', sum: '6', total: '10' },
      },
    ]);
  });

  test('that overlaps names the cell above the total', () => {
    const [finding] = checkLine(
      withCells('persons', 'overlapping', [amount('10'), amount('11'), null, null]),
    );
    expect(finding).toMatchObject({ cell: 'sex=female', params: { sum: '11', total: '10' } });
  });

  test('need not be entered when the institution says it has the total alone', () => {
    expect(rulesOf({ ...withCells('persons', 'exhaustive', [amount('10')]), noBreakdown: true })).toEqual([]);
  });

  test('still has to add up when cells were entered beside that statement', () => {
    const content = withCells('persons', 'exhaustive', [amount('10'), amount('11')]);
    expect(rulesOf({ ...content, noBreakdown: true })).toEqual(['BREAKDOWN_ABOVE_TOTAL']);
  });
});
