import { attackersOf } from './attackers';
import { auditRelease } from './audit/audit';
import { buildTable } from './buildTable';
import { ceilingsByTable } from './ceilings';
import { joinReleases, type PastRelease, type ReleaseTables } from './joinReleases';
import { ownFacts } from './ownFacts';
import { partsOf, type Part } from './parts';
import type { PastCounts, Protection, ProtectionJob, ReleaseCounts } from './protection';
import { referenceFacts } from './referenceFacts';
import type { Solver } from './solver';
import { suppress } from './suppression/suppress';
import type { Cell } from './table';

/** The parts of a release, each of which can be protected by itself, in an order that is always the same. */
export interface ProtectionModel {
  parts: readonly Part[];
  threshold: number;
  rounds: number;
  ceilingOf: (cell: Cell) => number;
  /** Key among all releases -> key in the new one. */
  keyInRelease: ReadonlyMap<string, string>;
}

/** Builds the table of a release, joined with all that is out. */
export function modelOf(job: ProtectionJob): ProtectionModel {
  const now = tablesOf(job);
  const joint = joinReleases(job.past.map(pastOf), now);
  const attackers = attackersOf(joint, referenceFacts(job.references, now.table.cells));
  return {
    parts: partsOf(joint, attackers).filter((part) => part.joint.cells.some(({ open }) => open)),
    threshold: job.threshold,
    rounds: job.rounds,
    ceilingOf: ceilingsByTable(joint.cells),
    keyInRelease: new Map([...joint.names].map(([key, name]) => [name, key])),
  };
}

/** Hides in one part what must be hidden, and attacks the result. */
export function protectPart(model: ProtectionModel, { joint, attackers }: Part, solve: Solver): Protection {
  const { threshold, rounds, ceilingOf, keyInRelease } = model;
  const settings = { threshold, ceilingOf };
  const { hidden, reasons, cheapest } = suppress({ joint, attackers, rounds, ...settings }, solve);
  const report = auditRelease({ joint, hidden, attackers, kinds: 'UNKNOWN', ...settings }, solve);
  const own = (key: string) => keyInRelease.get(key) ?? key;
  const open = joint.cells.filter((cell) => cell.open);
  const printed = open.filter(({ key }) => !hidden.has(key));
  const earlier = new Map<number, number>();
  for (const { publishedBy } of printed)
    if (publishedBy !== null) earlier.set(publishedBy, (earlier.get(publishedBy) ?? 0) + 1);
  return {
    passed: report.passed,
    printed: printed.map(({ key, value }) => [own(key), value] as const),
    hidden: [...reasons].map(([key, reason]) => ({
      key: own(key),
      because: reason.kind,
      protects: reason.kind === 'PROTECTS' ? own(reason.cell) : null,
    })),
    findings: report.runs.flatMap(({ institution, judged }) =>
      judged
        .filter(({ verdict }) => verdict !== 'SAFE')
        .map((each) => ({ ...each, cells: each.cells.map(own), institution })),
    ),
    judged: report.runs.reduce((sum, { judged }) => sum + judged.length, 0),
    fixed: [...earlier],
    cheapest,
  };
}

function tablesOf({ tables, relations, layout }: ReleaseCounts): ReleaseTables {
  const table = buildTable(tables, relations, layout);
  const institutions = tables.flatMap(({ entries }) => entries.map(({ institution }) => institution));
  return {
    table,
    own: new Map([...new Set(institutions)].map((each) => [each, ownFacts(tables, table.cells, each)])),
  };
}

const pastOf = (past: PastCounts): PastRelease => ({
  ...tablesOf(past),
  number: past.number,
  published: new Set(past.printed),
});
