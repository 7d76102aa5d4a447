import { readSeedPlan } from '../../../seeds/seed';
import { csvRecords } from '../../../server/src/features/plan/file/csvRecords';
import { PlanFileError } from '../../../server/src/features/plan/file/planProblem';
import { readPlanFiles } from '../../../server/src/features/plan/file/readPlanFiles';
import { changed, smallPlan } from '../../support/planFiles';

const refuse = () => {
  throw new Error('No problem was expected.');
};

test('the plan of the product has nothing wrong in it', () => {
  const lines = readPlanFiles(readSeedPlan());
  expect(lines.indicators).toHaveLength(90);
  expect(lines.ratioRules.map(({ indicator_code }) => indicator_code)).toEqual([
    'I2.2.1f',
    'I5.1.2b',
    'IP.0.1b',
    'IP.2.1e',
  ]);
  expect(
    lines.breakdownRules.map((rule) => [rule.indicator_code, ...rule.dimensions, rule.overlapping]),
  ).toEqual([
    ['I2.2.2a', 'type_of_assistance', true],
    ['I5.3.1b', 'country', true],
    ['IP.3.1e', 'type_of_assistance', true],
  ]);
});

test('all problems of all files are told at once, in the order of files and lines', () => {
  const twice = changed(smallPlan(), 'targets.csv', ['I1.1.1b,2018,4000', 'I1.1.1b,2018,many']);
  const thrice = changed(twice, 'targets.csv', ['IP.0.1b,2018', 'IP.9.9z,2018']);
  const broken = changed(thrice, 'activities.csv', ['12500.50', '-1']);
  try {
    readPlanFiles(broken);
    expect(broken).toBe('refused');
  } catch (error) {
    expect(error).toBeInstanceOf(PlanFileError);
    expect(
      (error as PlanFileError).problems.map(({ file, line, column }) => `${file}:${line}:${column}`),
    ).toEqual(['activities.csv:3:10', 'targets.csv:5:3', 'targets.csv:16:1']);
  }
});

test('a line with a problem is still known to the lines that refer to it', () => {
  const broken = changed(smallPlan(), 'indicators.csv', ['OUTPUT,COUNT,campaigns', 'OUTPUT,MANY,campaigns']);
  expect(() => readPlanFiles(broken)).toThrow(
    /^The plan is not loaded\.\nindicators\.csv:2:10 measure: [^\n]*$/,
  );
});

test.each([
  [
    'plain line ends',
    'a,b\n1,2\n',
    [
      [1, ['a', 'b']],
      [2, ['1', '2']],
    ],
  ],
  [
    'Windows line ends',
    'a,b\r\n1,2\r\n',
    [
      [1, ['a', 'b']],
      [2, ['1', '2']],
    ],
  ],
  ['a byte order mark', '\uFEFFa,b\n', [[1, ['a', 'b']]]],
  [
    'no line end after the last line',
    'a\n1',
    [
      [1, ['a']],
      [2, ['1']],
    ],
  ],
  [
    'a line break inside a cell',
    'a,b\n"1\n2",3\n4,5\n',
    [
      [1, ['a', 'b']],
      [2, ['1\n2', '3']],
      [4, ['4', '5']],
    ],
  ],
  ['quotation marks and commas inside a cell', '"say ""yes"", please"\n', [[1, ['say "yes", please']]]],
  ['nothing', '', []],
])('a file with %s is cut into cells with their lines', (_, text, expected) => {
  expect(csvRecords('x.csv', text, refuse).map(({ line, cells }) => [line, cells])).toEqual(expected);
});

test('a quotation mark that is never closed is named with the line on which it begins', () => {
  const problems: string[] = [];
  csvRecords('x.csv', 'a,b\n1,"2\n3,4\n', ({ line, column, message }) =>
    problems.push(`${line}:${column} ${message}`),
  );
  expect(problems).toEqual([expect.stringMatching(/^2:2 Quote Not Closed/)]);
});
