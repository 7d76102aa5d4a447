import type { JointCell, JointTable } from '../joinReleases';
import type { Attacker, Cell, Fact } from '../table';
import type { Row, Unknown } from './system';
import { isSmall, smallest } from './small';

/** What is asked of a release. */
export interface AuditSettings {
  /** Counts below it are small. */
  threshold: number;
  /** What every reader knows that the count of a cell cannot be above. */
  ceilingOf: (cell: Cell) => number;
  /**
   * Whether the attacker knows which hidden cells are small. All marks are alike, so that nobody is told; see
   * docs/decisions/0020 for why releases are judged with UNKNOWN. KNOWN shows what could be found out by guessing right.
   */
  kinds: 'KNOWN' | 'UNKNOWN';
}

/** One thing that the attacker knows; `about` names it in the chain of a leak. */
export interface Item {
  about: string;
  kind: 'VALUE' | 'MARK' | Fact['kind'];
}

/** All that an attacker knows: of each cell what it can be by itself, and the rows between cells. */
export interface Knowledge {
  cells: readonly JointCell[];
  /** By cell, what it can be before anything is read. */
  ceilings: readonly number[];
  unknowns: readonly Unknown[];
  rows: readonly Row[];
  facts: readonly Fact[];
  columnOf: ReadonlyMap<string, number>;
}

/**
 * The attacker reads the published values and knows that a marked cell is a whole number from 0. Who knows the kinds, too,
 * knows of a small one that it is 1 to threshold-1, and of any other that it is zero or at least the threshold.
 */
export function knowledgeOf(
  joint: JointTable,
  attacker: Attacker,
  { published, ...settings }: AuditSettings & { published: ReadonlySet<string> },
): Knowledge {
  const unknowns = joint.cells.map((cell) =>
    published.has(cell.key)
      ? exactly(cell.value)
      : cell.shown
        ? marked(cell, settings)
        : anyCount(cell, settings),
  );
  return withRows(joint.cells, settings, [unknowns, [...joint.facts, ...attacker.facts]]);
}

/** What the attacker knows without our releases: what the counts mean, and what others have published. */
export const priorKnowledgeOf = (joint: JointTable, attacker: Attacker, settings: AuditSettings): Knowledge =>
  withRows(joint.cells, settings, [
    joint.cells.map((cell) => anyCount(cell, settings)),
    [...joint.facts.filter(({ kind }) => kind !== 'PRINTED'), ...attacker.facts],
  ]);

const exactly = (value: number): Unknown => ({ low: value, high: value, gap: 0 });
const anyCount = (cell: Cell, { ceilingOf }: AuditSettings): Unknown => ({
  low: 0,
  high: ceilingOf(cell),
  gap: 0,
});

function marked(cell: JointCell, settings: AuditSettings): Unknown {
  const { threshold, ceilingOf, kinds } = settings;
  if (kinds === 'UNKNOWN') return anyCount(cell, settings);
  const ceiling = ceilingOf(cell);
  if (isSmall(cell, threshold)) return { low: smallest(cell), high: threshold - 1, gap: 0 };
  return cell.zeroIsSmall
    ? { low: threshold, high: ceiling, gap: 0 }
    : { low: 0, high: ceiling, gap: threshold };
}

function withRows(
  cells: readonly JointCell[],
  { ceilingOf }: AuditSettings,
  [unknowns, facts]: [readonly Unknown[], readonly Fact[]],
): Knowledge {
  const columnOf = new Map(cells.map(({ key }, column) => [key, column]));
  const rows = facts.map(({ id, terms, low, high }): Row => ({
    columns: terms.map(({ cell }) => required(columnOf, cell, id)),
    times: terms.map(({ times }) => times),
    low,
    high,
  }));
  return { cells, ceilings: cells.map(ceilingOf), unknowns, rows, facts, columnOf };
}

function required(columnOf: ReadonlyMap<string, number>, cell: string, fact: string): number {
  const column = columnOf.get(cell);
  if (column === undefined)
    throw new RangeError(`A fact speaks of a cell that is not there: ${cell} in ${fact}`);
  return column;
}
