/** Something wrong in a file of the plan, and where. Lines and columns count from 1; a column is a cell of its line. */
export interface PlanProblem {
  file: string;
  line: number;
  column: number;
  /** The heading of the column. */
  heading: string;
  message: string;
}

/** Takes note of a problem; reading goes on, so that all problems are told at once. */
export type Complain = (problem: PlanProblem) => void;

/** For example `indicators.csv:12:10 measure: "COUNTT" is none of COUNT, RATIO.` */
export const problemLine = ({ file, line, column, heading, message }: PlanProblem): string =>
  `${file}:${line}:${column} ${heading}: ${message}`;

/** The files of the plan cannot be loaded. The message lists every problem on a line of its own. */
export class PlanFileError extends Error {
  constructor(readonly problems: readonly PlanProblem[]) {
    super(['The plan is not loaded.', ...problems.map(problemLine)].join('\n'));
    this.name = 'PlanFileError';
  }
}
