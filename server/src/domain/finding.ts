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

/** Errors block submitting. */
export const errorsAmong = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ severity }) => severity === 'ERROR');

/** A warning is explained by any written explanation of its line; an error never is. */
export const isExplained = (finding: Finding, explanation: string | null): boolean =>
  finding.severity === 'WARNING' && explanation !== null && explanation.trim() !== '';

/** Warnings of one line that still need a written explanation; they block submitting too. */
export const unexplainedAmong = (findings: readonly Finding[], explanation: string | null): Finding[] =>
  findings.filter((finding) => finding.severity === 'WARNING' && !isExplained(finding, explanation));
