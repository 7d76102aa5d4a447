import type { JointTable } from '../joinReleases';
import type { Attacker } from '../table';

/**
 * The part of a table that an institution's own figures have to do with, directly or through other cells. About the rest it
 * knows what everybody knows, and that is judged already.
 */
export function concerned(joint: JointTable, { institution, facts }: Attacker): JointTable {
  if (institution === null) return joint;
  const factsAt = new Map<string, number[]>();
  const all = [...joint.facts, ...facts];
  all.forEach(({ terms }, index) => {
    for (const { cell } of terms) {
      const at = factsAt.get(cell);
      if (at === undefined) factsAt.set(cell, [index]);
      else at.push(index);
    }
  });
  const own = facts
    .filter(({ kind }) => kind === 'OWN')
    .flatMap(({ terms }) => terms.map(({ cell }) => cell));
  const cells = new Set(own);
  for (const cell of cells)
    for (const index of factsAt.get(cell) ?? [])
      for (const term of all[index]?.terms ?? []) cells.add(term.cell);
  return {
    ...joint,
    cells: joint.cells.filter(({ key }) => cells.has(key)),
    facts: joint.facts.filter(({ terms }) => terms.every(({ cell }) => cells.has(cell))),
  };
}
