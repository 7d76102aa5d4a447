import { attackersOf } from '../../../../server/src/domain/disclosure/attackers';
import { auditRelease } from '../../../../server/src/domain/disclosure/audit/audit';
import type { AuditReport } from '../../../../server/src/domain/disclosure/audit/report';
import type { CountEntry, CountTable, Layout } from '../../../../server/src/domain/disclosure/counts';
import type { JointTable } from '../../../../server/src/domain/disclosure/joinReleases';
import type { Solver } from '../../../../server/src/domain/disclosure/solver';
import { suppress, type Suppression } from '../../../../server/src/domain/disclosure/suppression/suppress';
import type { Fact } from '../../../../server/src/domain/disclosure/table';
import type { Quarter } from '../../../../server/src/domain/quarter';

export const EVERYTHING: Layout = {
  quarters: true,
  halfYears: true,
  years: true,
  institutions: true,
  margins: true,
};

/** Counts as `quarter breakdown value` lines of one institution. */
export const entries = (institution: string, lines: readonly string[]): CountEntry[] =>
  lines.map((line) => {
    const [quarter, breakdown, value] = line.split(' ');
    return { institution, quarter: quarter as Quarter, breakdown: breakdown ?? '', value: Number(value) };
  });

export const aTable = (fields: Partial<CountTable> & Pick<CountTable, 'entries'>): CountTable => ({
  code: 'V',
  overTime: 'SUM',
  breakdowns: [],
  zeroIsSmall: false,
  shown: true,
  ...fields,
});

export const breakdown = (
  code: string,
  cells: readonly string[],
  rule: { exhaustive?: boolean; overlapping?: boolean } = {},
) => ({
  id: code,
  code,
  exhaustive: true,
  overlapping: false,
  ...rule,
  cells,
});

const settings = { threshold: 5, ceilingOf: () => 200 };

/** A solver that gives no answer: nothing in these small tables should need one. */
export const noSolver: Solver = () => ({ state: 'UNPROVED' });

export interface Asked {
  hidden?: readonly string[];
  references?: readonly Fact[];
  solve?: Solver;
}

export const audit = (
  joint: JointTable,
  { hidden = [], references = [], solve = noSolver }: Asked = {},
): AuditReport =>
  auditRelease(
    {
      joint,
      hidden: new Set(hidden),
      attackers: attackersOf(joint, references),
      kinds: 'UNKNOWN',
      ...settings,
    },
    solve,
  );

export const hide = (
  joint: JointTable,
  { references = [], solve = noSolver }: Asked = {},
  rounds = 5,
): Suppression => suppress({ joint, attackers: attackersOf(joint, references), rounds, ...settings }, solve);

/** The verdict on one cell before the public, or before an institution. */
export const verdictOn = (report: AuditReport, cell: string, institution: string | null = null) =>
  report.runs
    .find((run) => run.institution === institution)
    ?.judged.find(({ cells }) => cells.join() === cell);
