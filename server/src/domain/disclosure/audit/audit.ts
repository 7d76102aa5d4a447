import { publishedCells, type JointTable } from '../joinReleases';
import type { Solver } from '../solver';
import type { Attacker } from '../table';
import { auditAgainst } from './auditAgainst';
import { concerned } from './concerned';
import type { AuditSettings } from './knowledge';
import { isRefusal, type AuditReport } from './report';

/** A release as it is to go out, joined with all that is out. */
export interface AuditInput extends AuditSettings {
  joint: JointTable;
  /** Keys of the cells of the new release that carry the mark. */
  hidden: ReadonlySet<string>;
  /** The public first, then each institution with its own figures. */
  attackers: readonly Attacker[];
}

/**
 * Plays every attacker against a release: for each hidden cell the smallest and largest possible count, and whether
 * enough counts are possible. It shares no code with the suppression. That a value is possible is never a guess: each
 * rests on a whole table that was checked in whole numbers against everything the attacker knows. A release passes when
 * nothing is given away and nothing was left unproved.
 */
export function auditRelease(
  { joint, hidden, attackers, ...settings }: AuditInput,
  solve: Solver,
): AuditReport {
  const published = publishedCells(joint, hidden);
  const runs = attackers.map((attacker) => {
    const about = concerned(joint, attacker);
    const cells = new Set(about.cells.map(({ key }) => key));
    const facts = attacker.facts.filter(({ terms }) => terms.every(({ cell }) => cells.has(cell)));
    return auditAgainst({ joint: about, published, attacker: { ...attacker, facts }, settings }, solve);
  });
  return { passed: !runs.some(({ judged }) => judged.some(isRefusal)), runs };
}
