import type { CheckedReport } from '../../../client/src/features/reporting/checkPageQuery';
import { warnedLines } from '../../../client/src/features/reporting/warnedLines';
import { aLine, allowed, refused } from './aReport';

const WARNING = {
  rule: 'MUCH_HIGHER',
  severity: 'WARNING',
  cell: 'total',
  message: 'High.',
  explained: false,
};
const open = aLine('1', { checks: [WARNING] });
const locked = aLine('2', { checks: [WARNING], actions: [refused('EXPLAIN', 'This line is locked.')] });
const clean = aLine('3');

const split = (reportActions: object[]) => {
  const report = { lines: [open, locked, clean], viewerActions: reportActions } as unknown as CheckedReport;
  const { warned, locked: still } = warnedLines(report);
  return [warned.map(({ id }) => id), still.map(({ id }) => id)];
};

test('of a returned report a locked line with a warning is apart from those to be explained', () => {
  expect(split([allowed('ENTER')])).toEqual([['1'], ['2']]);
});

test('where nothing can be entered at all, no line is called locked', () => {
  expect(split([refused('ENTER', 'The report has been submitted.')])).toEqual([['1', '2'], []]);
});
