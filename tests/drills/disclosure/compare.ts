import { attackersOf } from '../../../server/src/domain/disclosure/attackers';
import { auditRelease } from '../../../server/src/domain/disclosure/audit/audit';
import type { AuditReport, Judged } from '../../../server/src/domain/disclosure/audit/report';
import type { JointTable } from '../../../server/src/domain/disclosure/joinReleases';
import type { Solver } from '../../../server/src/domain/disclosure/solver';
import { possibleValues, type SeenCell } from './enumerate';
import { jointOf, releaseTables } from './tablesOf';
import type { RawRelease, World } from './world';

/** What the auditor and the enumeration differ in; empty when they agree. */
export interface Comparison {
  report: AuditReport;
  ranges: number;
  differences: string[];
  /** Cells and sums that the enumeration finds given away. */
  narrowed: number;
}

/** Of a sum that is safe the auditor does not say how far it reaches. */
const withoutEnds = ({ cells, verdict }: Judged): boolean => cells.length > 1 && verdict === 'SAFE';

/** What the control takes from the auditor. */
export type Tampering = (joint: JointTable) => JointTable;

export function compare(world: World, solve: Solver, tamper: Tampering = (joint) => joint): Comparison {
  const joint = tamper(jointOf(world));
  const report = audit(world, joint, solve);
  const comparison: Comparison = { report, ranges: 0, differences: [], narrowed: 0 };
  const cells = seenCells(world);
  const located = locate(world);
  for (const { institution, judged } of report.runs) {
    const asked = judged.map((each) => each.cells.map((key) => located.get(key) as SeenCell));
    const truth = possibleValues(world, cells, asked, institution);
    judged.forEach((each, place) => {
      comparison.ranges += 1;
      const values = truth[place] as Set<number>;
      const verdict = verdictOn(world, joint, each, values);
      if (verdict === 'LEAK') comparison.narrowed += institution === null ? 1 : 0;
      const ends = { low: Math.min(...values), high: Math.max(...values) };
      const said = { low: each.low, high: each.high, open: each.verdict === 'SAFE' };
      const is = { ...(withoutEnds(each) ? { low: null, high: null } : ends), open: verdict === 'SAFE' };
      if (said.low !== is.low || said.high !== is.high || said.open !== is.open)
        comparison.differences.push(
          `${world.kind} ${institution ?? 'public'} ${each.cells.join(' + ')}: auditor ${JSON.stringify(said)}, enumeration ${JSON.stringify(is)}`,
        );
    });
  }
  return comparison;
}

export function audit(world: World, joint: JointTable, solve: Solver): AuditReport {
  const { hidden } = world.releases.at(-1) as RawRelease;
  const { threshold } = world;
  const ceilingOf = () => world.ceiling;
  const named = new Set([...hidden].map((key) => joint.names.get(key) ?? key));
  return auditRelease(
    { joint, hidden: named, attackers: attackersOf(joint), threshold, ceilingOf, kinds: world.kinds },
    solve,
  );
}

export const seenCells = (world: World): SeenCell[] =>
  world.releases.flatMap((_, release) =>
    releaseTables(world, release).table.cells.map(({ key, at, shown }) => ({ release, key, at, shown })),
  );

/** Where a cell of the joined table is found: its key there, and a release that says it. */
function locate(world: World): Map<string, SeenCell> {
  const located = new Map<string, SeenCell>();
  const versions = new Map<string, { version: number; value: number }>();
  world.releases.forEach((_, release) => {
    for (const { key, at, shown, value } of releaseTables(world, release).table.cells) {
      const last = versions.get(key);
      const version = last === undefined ? 1 : last.value === value ? last.version : last.version + 1;
      versions.set(key, { version, value });
      located.set(version === 1 ? key : `${key}#${version}`, { release, key, at, shown });
    }
  });
  return located;
}

/** The requirement, said once more: all small values for a small cell, three for another, not fixed for a small sum. */
function verdictOn(
  world: World,
  joint: JointTable,
  { cells }: Judged,
  values: ReadonlySet<number>,
): 'SAFE' | 'LEAK' {
  const of = cells.map((key) => joint.cells.find((cell) => cell.key === key));
  if (of.length > 1) return values.size > 1 ? 'SAFE' : 'LEAK';
  const [cell] = of;
  const first = cell?.zeroIsSmall ? 0 : 1;
  const value = cell?.value ?? 0;
  if (value < first || value >= world.threshold) return values.size >= 3 ? 'SAFE' : 'LEAK';
  for (let small = first; small < world.threshold; small += 1) if (!values.has(small)) return 'LEAK';
  return 'SAFE';
}
