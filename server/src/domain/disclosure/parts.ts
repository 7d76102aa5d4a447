import type { JointCell, JointTable } from './joinReleases';
import type { Attacker, Fact } from './table';

/** Cells that no fact binds to any other cell outside, with everything that is known about them. */
export interface Part {
  joint: JointTable;
  attackers: readonly Attacker[];
}

/**
 * Splits a joint table into parts that have nothing to do with each other: each can be protected and audited by itself.
 * The largest come first. Every cell and every fact is in exactly one part.
 */
export function partsOf(joint: JointTable, attackers: readonly Attacker[]): Part[] {
  const rootOf = united([...joint.facts, ...attackers.flatMap(({ facts }) => facts)]);
  const cells = grouped(joint.cells, ({ key }: JointCell) => rootOf(key));
  const rootOfFact = ({ terms }: Fact) => rootOf(terms[0]?.cell ?? '');
  const facts = grouped(joint.facts, rootOfFact);
  const known = attackers.map(({ institution, facts: own }) => ({
    institution,
    facts: grouped(own, rootOfFact),
  }));
  const own = [...joint.own].map(([institution, all]) => [institution, grouped(all, rootOfFact)] as const);
  return [...cells]
    .map(([root, inPart]) => ({
      joint: {
        cells: inPart,
        facts: facts.get(root) ?? [],
        own: new Map(own.map(([institution, byRoot]) => [institution, byRoot.get(root) ?? []])),
        names: joint.names,
      },
      attackers: known
        .map(({ institution, facts: byRoot }) => ({ institution, facts: byRoot.get(root) ?? [] }))
        .filter(({ institution, facts: some }) => institution === null || some.length > 0),
    }))
    .sort((a, b) => b.joint.cells.length - a.joint.cells.length);
}

function united(facts: readonly Fact[]): (key: string) => string {
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next;
    if (root !== key) parent.set(key, root);
    return root;
  };
  for (const { terms } of facts)
    for (const { cell } of terms) {
      const [root, first] = [rootOf(cell), rootOf(terms[0]?.cell ?? cell)];
      if (root !== first) parent.set(root, first);
    }
  return rootOf;
}

function grouped<T>(items: readonly T[], rootOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const root = rootOf(item);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [item]);
    else group.push(item);
  }
  return groups;
}
