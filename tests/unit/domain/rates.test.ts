import { BLANK } from '../../../server/src/domain/cell';
import { addCompleteness, completeness } from '../../../server/src/domain/completeness';
import {
  completenessRate,
  isReported,
  onTimeRate,
  rate,
  reportingRate,
} from '../../../server/src/domain/rates';
import { amount, parts, reason } from './contents';

test.each([
  [6, 7, '85.7143'],
  [0, 7, '0'],
  [7, 7, '100'],
  [0, 0, null],
])('%s of %s is %s percent', (part, whole, percent) => {
  expect(rate(part, whole)).toEqual({ part, whole, percent });
});

test.each([
  ['NOT_STARTED', false],
  ['DRAFT', false],
  ['SUBMITTED', true],
  ['RETURNED', false],
  ['APPROVED', true],
] as const)('a report in %s is reported: %s', (workflow, reported) => {
  expect(isReported(workflow)).toBe(reported);
});

test('an institution that never opened its form still counts as expected', () => {
  const reports = (['APPROVED', 'SUBMITTED', 'RETURNED', 'NOT_STARTED'] as const).map((workflow) => ({
    workflow,
  }));
  expect(reportingRate(reports)).toEqual({ part: 2, whole: 4, percent: '50' });
});

test('on time is counted out of all expected reports, late and missing ones included', () => {
  const reports = (['ON_TIME', 'LATE', 'OVERDUE', 'ON_TIME', 'OPEN'] as const).map((timeliness) => ({
    timeliness,
  }));
  expect(onTimeRate(reports)).toEqual({ part: 2, whole: 5, percent: '40' });
});

test('a line is filled, reasoned or missing; a zero fills it and half a ratio does not', () => {
  const totals = [amount('0'), parts('1', '2'), parts('1', null), reason('WITHHELD'), BLANK];
  expect(completeness(totals.map((total) => ({ total })))).toEqual({
    expected: 5,
    filled: 2,
    reasoned: 1,
    missing: 2,
  });
});

test('completeness of several reports is counted from all their lines', () => {
  const one = { expected: 5, filled: 2, reasoned: 1, missing: 2 };
  const sum = addCompleteness([one, { expected: 1, filled: 1, reasoned: 0, missing: 0 }]);
  expect(sum).toEqual({ expected: 6, filled: 3, reasoned: 1, missing: 2 });
  expect(completenessRate(sum)).toEqual({ part: 4, whole: 6, percent: '66.6667' });
  expect(addCompleteness([])).toEqual({ expected: 0, filled: 0, reasoned: 0, missing: 0 });
});
