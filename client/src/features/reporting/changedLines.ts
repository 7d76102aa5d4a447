import type { CheckedReport } from './checkPageQuery';

type CheckedLine = CheckedReport['lines'][number];

/** A line beside one of the earlier figures from which it differs much. */
export interface ChangedLine {
  line: CheckedLine;
  change: CheckedLine['largeChanges'][number];
}

/** Every large change of a report, in the order of the plan. */
export const changedLines = ({ lines }: Pick<CheckedReport, 'lines'>): ChangedLine[] =>
  lines.flatMap((line) => line.largeChanges.map((change) => ({ line, change })));
