import type { Item } from './knowledge';

/**
 * SAFE: everything required is possible. LEAK: the release gives the cell away. ALREADY_PUBLIC: public figures alone give
 * it away, and OWN_KNOWLEDGE: those and what the institution counted itself; the release adds nothing. NOT_PROVED: no
 * answer within the limits.
 */
export type Verdict = 'SAFE' | 'LEAK' | 'ALREADY_PUBLIC' | 'OWN_KNOWLEDGE' | 'NOT_PROVED';

/** A hidden cell, or several that are hidden in one sum, before one attacker. */
export interface Judged {
  /** Keys of the cells; several are judged as their sum. */
  cells: readonly string[];
  /** The smallest and the largest possible value; null where that was not proved, and of sums that are safe. */
  low: number | null;
  high: number | null;
  /** Of a small count: values that it had to be able to have and cannot. */
  missing: readonly number[];
  verdict: Verdict;
  /** What together gives a leak away; without any one of these it does not. Empty unless LEAK. */
  chain: readonly Item[];
}

export interface AuditRun {
  /** Null: the public. */
  institution: string | null;
  judged: readonly Judged[];
}

export interface AuditReport {
  passed: boolean;
  runs: readonly AuditRun[];
}

/** What a release may not have. */
export const isRefusal = ({ verdict }: Judged): boolean => verdict === 'LEAK' || verdict === 'NOT_PROVED';
