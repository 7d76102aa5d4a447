import { PlanFileError, problemLine } from '../../../server/src/features/plan/file/planProblem';
import { readPlanFiles } from '../../../server/src/features/plan/file/readPlanFiles';
import { smallPlan } from '../../support/planFiles';

/** What is wrong with a plan whose relations are these lines. */
function problemsOf(...lines: string[]): string[] {
  const files = smallPlan();
  const text = [files['indicator_relations.csv']?.trimEnd(), ...lines, ''].join('\n');
  try {
    readPlanFiles({ ...files, 'indicator_relations.csv': text });
    return [];
  } catch (fault) {
    if (!(fault instanceof PlanFileError)) throw fault;
    return fault.problems.map(problemLine);
  }
}

test.each([
  ['two totals that are one count', 'I2.1.2a,denominator,total,SAME,I2.1.1b,amount,total,'],
  ['a part of a count', 'I1.1.1b,amount,total,PART,I2.1.1b,amount,total,'],
  ['the rest of a ratio', 'I2.1.2a,rest,total,PART,I2.1.1b,amount,total,'],
  ['a cell of one breakdown', 'I2.1.2a,numerator,sex=female,PART,I1.1.1b,amount,sex=female,'],
  ['a cell of a crossed breakdown', 'I1.1.1b,amount,total,SAME,I2.1.1b,amount,sex=female;age_group=child,'],
  ['a sum of a crossed breakdown', 'I1.1.1b,amount,total,SAME,I2.1.1b,amount,age_group=child,'],
])('a plan may bind %s', (_, line) => {
  expect(problemsOf(line)).toEqual([]);
});

const AT = 'indicator_relations.csv:2';

test.each([
  [
    'indicators of two frameworks',
    'I1.1.1b,amount,total,PART,IP.0.1a,amount,total,',
    [`${AT}:5 whole_indicator_code: The two indicators are not of the same framework.`],
  ],
  [
    'a part that a count does not have',
    'I1.1.1b,numerator,total,SAME,I2.1.1b,amount,total,',
    [`${AT}:2 part: I1.1.1b has no numerator.`],
  ],
  [
    'an amount of a ratio',
    'I1.1.1b,amount,total,SAME,I2.1.2a,amount,total,',
    [`${AT}:6 whole_part: I2.1.2a has no amount.`],
  ],
  [
    'a dimension by which the indicator is not broken down',
    'I1.1.1b,amount,age_group=child,SAME,I2.1.1b,amount,age_group=child,',
    [`${AT}:3 cell: I1.1.1b has no cell "age_group=child".`],
  ],
  [
    'a category that the dimension does not have',
    'I1.1.1b,amount,total,SAME,I2.1.1b,amount,sex=nobody,',
    [`${AT}:7 whole_cell: I2.1.1b has no cell "sex=nobody".`],
  ],
  [
    'a cell without a category',
    'I1.1.1b,amount,total,SAME,I2.1.1b,amount,sex,',
    [`${AT}:7 whole_cell: I2.1.1b has no cell "sex".`],
  ],
  [
    'both ends wrong, each told of',
    'I1.1.1b,rest,age_group=child,SAME,I2.1.2a,amount,sex=nobody,',
    [
      `${AT}:2 part: I1.1.1b has no rest.`,
      `${AT}:3 cell: I1.1.1b has no cell "age_group=child".`,
      `${AT}:6 whole_part: I2.1.2a has no amount.`,
      `${AT}:7 whole_cell: I2.1.2a has no cell "sex=nobody".`,
    ],
  ],
])('a plan is refused that binds %s', (_, line, problems) => {
  expect(problemsOf(line)).toEqual(problems);
});

test('of an indicator that is not in the plan nothing else is said', () => {
  const problems = problemsOf('I9.9.9z,numerator,sex=nobody,SAME,I8.8.8z,amount,total,');
  expect(problems.map((problem) => problem.split(' ', 2).join(' '))).toEqual([
    `${AT}:1 indicator_code:`,
    `${AT}:5 whole_indicator_code:`,
  ]);
});
