import type { JointCell, JointTable } from '../joinReleases';
import type { Attacker, Cell, Fact } from '../table';

/** What is asked of a release. */
export interface SuppressionSettings {
  /** Counts below it are hidden. */
  threshold: number;
  /** What every reader knows that the count of a cell cannot be above. */
  ceilingOf: (cell: Cell) => number;
}

/** Cells that are bound to each other, directly or through others, with all that is known about them. */
export interface Scene extends SuppressionSettings {
  cells: readonly JointCell[];
  facts: readonly Fact[];
  attackers: readonly Attacker[];
}

/** Splits a table into scenes that have nothing to do with each other. */
export function scenesOf(
  joint: JointTable,
  attackers: readonly Attacker[],
  settings: SuppressionSettings,
): Scene[] {
  const group = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = group.get(root); next !== undefined; next = group.get(root)) root = next;
    return root;
  };
  for (const { terms } of [...joint.facts, ...attackers.flatMap(({ facts }) => facts)]) {
    const first = terms[0] && rootOf(terms[0].cell);
    for (const { cell } of terms) {
      const root = rootOf(cell);
      if (first !== undefined && root !== first) group.set(root, first);
    }
  }
  const scenes = new Map<string, { cells: JointCell[]; facts: Fact[]; attackers: Map<Attacker, Fact[]> }>();
  const sceneOf = (key: string) => {
    const root = rootOf(key);
    const scene = scenes.get(root) ?? { cells: [], facts: [], attackers: new Map<Attacker, Fact[]>() };
    scenes.set(root, scene);
    return scene;
  };
  for (const cell of joint.cells) sceneOf(cell.key).cells.push(cell);
  for (const fact of joint.facts) if (fact.terms[0]) sceneOf(fact.terms[0].cell).facts.push(fact);
  for (const attacker of attackers)
    for (const fact of attacker.facts) {
      const own = fact.terms[0] && sceneOf(fact.terms[0].cell).attackers;
      own?.set(attacker, [...(own.get(attacker) ?? []), fact]);
    }
  return [...scenes.values()].map(({ cells, facts, attackers: knowing }) => ({
    ...settings,
    cells,
    facts,
    attackers: [
      { institution: null, facts: factsOfPublic(knowing) },
      ...[...knowing]
        .filter(([{ institution }]) => institution !== null)
        .map(([{ institution }, own]) => ({ institution, facts: own })),
    ],
  }));
}

const factsOfPublic = (knowing: ReadonlyMap<Attacker, Fact[]>): Fact[] =>
  [...knowing].filter(([{ institution }]) => institution === null).flatMap(([, facts]) => facts);
