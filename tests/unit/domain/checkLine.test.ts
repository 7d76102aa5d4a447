import { BLANK } from '../../../server/src/domain/cell';
import {
  checkLine,
  errorsAmong,
  isExplained,
  unexplainedAmong,
  type LineContent,
} from '../../../server/src/domain/checks';
import { amount, parts, reason, RULES } from './contents';
import { line } from './lines';

const rulesOf = (content: LineContent) => checkLine(content).map(({ rule }) => rule);

describe('the total', () => {
  test.each<[string, LineContent, string[]]>([
    ['a value', line({}), []],
    ['a reason', line({ cells: new Map([['total', reason('WITHHELD')]]) }), []],
    ['nothing', line({ cells: new Map() }), ['LINE_EMPTY']],
    ['blank', line({ cells: new Map([['total', BLANK]]) }), ['LINE_EMPTY']],
    ['text', line({ cells: new Map([['total', amount('many')]]) }), ['NOT_A_NUMBER']],
    [
      'a numerator alone',
      line({ rule: RULES.share, cells: new Map([['total', parts('3', null)]]) }),
      ['PART_MISSING'],
    ],
    [
      'a denominator alone',
      line({ rule: RULES.share, cells: new Map([['total', parts(null, '3')]]) }),
      ['PART_MISSING'],
    ],
  ])('of a line may hold %s only if it says something', (_, content, rules) => {
    expect(rulesOf(content)).toEqual(rules);
  });

  test('with half a ratio is told which half is missing', () => {
    const [finding] = checkLine(line({ rule: RULES.share, cells: new Map([['total', parts('3', null)]]) }));
    expect(finding).toMatchObject({ cell: 'total', params: { part: 'denominator' } });
  });
});

describe('an explanation', () => {
  const findings = [
    ...checkLine(line({ cells: new Map([['total', amount('1.5')]]) })),
    ...checkLine(line({ cells: new Map([['total', amount('0')]]), lastFour: ['3', '3'] })),
  ];

  test('answers warnings, never errors', () => {
    expect(findings.map((finding) => isExplained(finding, 'The shelter was closed.'))).toEqual([false, true]);
  });

  test.each([null, '', '  '])('of %j is none', (explanation) => {
    expect(unexplainedAmong(findings, explanation).map(({ rule }) => rule)).toEqual(['ZERO_AFTER_VALUES']);
  });

  test('leaves only errors to mend', () => {
    expect(unexplainedAmong(findings, 'The shelter was closed.')).toEqual([]);
    expect(errorsAmong(findings).map(({ rule }) => rule)).toEqual(['NOT_WHOLE']);
  });
});
