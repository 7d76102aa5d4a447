import { nestedSums } from './nestedSums';
import type { Cell, Fact, Table } from './table';

/** What a release says and is made from. Its true values stay on the server. */
export interface ReleaseTables {
  table: Table;
  /** Figures printed beside the cells. */
  statements?: readonly Fact[];
  /** What each institution knows of the cells because it counted them. */
  own?: ReadonlyMap<string, readonly Fact[]>;
}

/** A release that is out. */
export interface PastRelease extends ReleaseTables {
  number: number;
  /** Keys of the cells that it printed as values. */
  published: ReadonlySet<string>;
}

export interface JointCell extends Cell {
  /** The release that printed the value; null when none has. What is out cannot be taken back. */
  publishedBy: number | null;
  /** Whether the new release prints the cell, as a value or as a mark. */
  open: boolean;
}

/** The new release and all earlier ones as one table. */
export interface JointTable {
  cells: readonly JointCell[];
  facts: readonly Fact[];
  own: ReadonlyMap<string, readonly Fact[]>;
  /** Key in the new release -> key here. */
  names: ReadonlyMap<string, string>;
}

/**
 * Joins the releases that are out, oldest first, with a new one. A cell that was corrected becomes a second cell
 * `key#2`; one whose value is the same in both is one cell. That lets the attacker know which cells were left as they
 * were, which is more than a release says, and on the safe side.
 */
export function joinReleases(past: readonly PastRelease[], now: ReleaseTables): JointTable {
  const joining: Joining = { cells: new Map(), facts: new Map(), own: new Map(), latest: new Map() };
  for (const release of past) join(joining, release, release);
  const names = join(joining, now, null);
  for (const fact of nestedSums([...joining.facts.values()])) joining.facts.set(textOf(fact), fact);
  return {
    cells: [...joining.cells.values()],
    facts: [...joining.facts.values()],
    own: joining.own,
    names,
  };
}

interface Joining {
  cells: Map<string, JointCell>;
  facts: Map<string, Fact>;
  own: Map<string, Fact[]>;
  latest: Map<string, { version: number; value: number }>;
}

/** Adds one release; returns what its cells are called among all. */
function join(joining: Joining, tables: ReleaseTables, out: PastRelease | null): Map<string, string> {
  const { table, statements = [], own = new Map<string, readonly Fact[]>() } = tables;
  const names = new Map(table.cells.map((cell) => [cell.key, versioned(joining.latest, cell)]));
  for (const cell of table.cells)
    addCell(joining, { ...cell, key: names.get(cell.key) ?? cell.key }, [cell, out]);
  for (const fact of renamed([...table.facts, ...statements], names)) joining.facts.set(textOf(fact), fact);
  for (const [institution, facts] of own)
    joining.own.set(institution, [...(joining.own.get(institution) ?? []), ...renamed(facts, names)]);
  return names;
}

function addCell({ cells }: Joining, named: Cell, [cell, out]: [Cell, PastRelease | null]): void {
  const earlier = cells.get(named.key);
  const publishedNow = out?.published.has(cell.key) ? out.number : null;
  cells.set(named.key, {
    ...named,
    shown: cell.shown || (earlier?.shown ?? false),
    publishedBy: earlier?.publishedBy ?? publishedNow,
    open: out === null && cell.shown,
  });
}

/** Facts about the cells of one release, about the same cells by other names. */
export const renamed = (facts: readonly Fact[], names: ReadonlyMap<string, string>): Fact[] =>
  facts.map((fact) => ({
    ...fact,
    terms: fact.terms.map(({ cell, times }) => ({ cell: names.get(cell) ?? cell, times })),
  }));

const textOf = ({ kind, low, high, terms }: Fact): string =>
  [kind, low, high, ...terms.map(({ cell, times }) => `${times} ${cell}`)].join(' ');

/** The name of a cell among all releases; a changed value makes a new one. */
function versioned(latest: Map<string, { version: number; value: number }>, { key, value }: Cell): string {
  const last = latest.get(key);
  const version = last === undefined ? 1 : last.value === value ? last.version : last.version + 1;
  latest.set(key, { version, value });
  return version === 1 ? key : `${key}#${version}`;
}

/** The cells that an attacker reads as values when these of the new release are hidden. */
export const publishedCells = ({ cells }: JointTable, hidden: ReadonlySet<string>): Set<string> =>
  new Set(
    cells
      .filter(({ key, publishedBy, open }) => publishedBy !== null || (open && !hidden.has(key)))
      .map(({ key }) => key),
  );
