import type { CheckRule, CheckSeverity } from './terms';

/** Something that a check found in a line or an activity report. */
export interface Finding {
  rule: CheckRule;
  severity: CheckSeverity;
  /** The key of the cell or the name of the field concerned; null when the whole line is meant. */
  cell: string | null;
  /** Raw amounts and codes for the sentence that is shown. */
  params: Record<string, string>;
}

/** The sum of all cells of a breakdown, beside the total that it does not fit. */
interface BreakdownSum {
  part: string;
  sum: string;
  total: string;
}

type Params = Finding['params'];

export const error = (rule: CheckRule, cell: string | null, params: Params = {}): Finding => ({
  rule,
  severity: 'ERROR',
  cell,
  params,
});

export const warning = (rule: CheckRule, cell: string | null, params: Params): Finding => ({
  rule,
  severity: 'WARNING',
  cell,
  params,
});

/** What the cells of a breakdown come to, where that is what was found; null for anything else, a single cell too. */
export const sumFound = ({ cell, params: { part, sum, total } }: Finding): BreakdownSum | null =>
  cell === null && part !== undefined && sum !== undefined && total !== undefined
    ? { part, sum, total }
    : null;

/** Errors block submitting. */
export const errorsAmong = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ severity }) => severity === 'ERROR');

/** A warning is explained by any written explanation of its line; an error never is. */
export const isExplained = (finding: Finding, explanation: string | null): boolean =>
  finding.severity === 'WARNING' && explanation !== null && explanation.trim() !== '';

/** Warnings of one line that still need a written explanation; they block submitting too. */
export const unexplainedAmong = (findings: readonly Finding[], explanation: string | null): Finding[] =>
  findings.filter((finding) => finding.severity === 'WARNING' && !isExplained(finding, explanation));
